import type { RefType } from '../field.ts';

interface Part {
  readonly id: string;
  readonly name: string;
}
interface WithParts {
  readonly periods?: readonly Part[];
  readonly positions?: readonly Part[];
}

/** The periods of hours and the positions of a switch: exits of steps and shifts of people name them by id. */
const partsOf = (thing: WithParts): readonly Part[] => thing.periods ?? thing.positions ?? [];

/** Where another thing takes the place of one, which of its parts takes the place of which: the one with the same name, else the same id. */
export function matchParts(
  ref: RefType,
  from: object | undefined,
  to: object | undefined,
): ReadonlyMap<string, string> {
  if ((ref !== 'hours' && ref !== 'mode') || !from || !to) return new Map();
  const there = partsOf(to);
  return new Map(
    partsOf(from).flatMap(({ id, name }) => {
      const match = there.find((part) => part.name === name) ?? there.find((part) => part.id === id);
      return match ? [[id, match.id]] : [];
    }),
  );
}
