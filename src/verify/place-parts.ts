import type { Finding, FindingPlace } from './finding.ts';

/** The ids that name a place, as they stand in the id of a finding. */
export function placeParts(place: FindingPlace): string[] {
  switch (place.at) {
    case 'node':
      return [place.flow, place.node, ...(place.exit === undefined ? [] : [place.exit])];
    case 'flow':
      return [place.flow];
    case 'thing':
      return [place.collection, place.id];
    case 'plan':
      return [];
  }
}

/** What tells a finding apart from others of its rule at its place; '' where nothing does. */
export const detailOf = ({ id, rule, place }: Finding): string =>
  id.slice([rule, ...placeParts(place)].join('/').length + 1);
