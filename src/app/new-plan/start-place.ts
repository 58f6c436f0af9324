import { NEW_PLAN, type Place } from '../shell/place.ts';

const STARTS = ['template', 'worksheet', 'blank', 'import'] as const;
/** What a plan is begun from. */
export type Start = (typeof STARTS)[number];

/** The start and the template that an address names; null each where it names none. */
export function readStart(item: string | null | undefined): {
  readonly named: Start | null;
  readonly chosen: string | null;
} {
  const [word, template] = (item ?? '').split('/');
  const named = STARTS.find((start) => start === word) ?? null;
  return { named, chosen: named === 'template' && template ? template : null };
}

/** The place of a start, or of one template. */
export const startPlace = (start: Start, template: string | null = null): Place => ({
  ...NEW_PLAN,
  item: template === null ? start : `${start}/${template}`,
});
