import type { ComparedEnd, ComparedNumber } from '../../simulate/compare-ends.ts';

/** Keys that come to the same, and what came of them before where that is one thing; null is no difference. */
export interface EndGroup {
  readonly who: string;
  readonly end: ComparedEnd;
  readonly changed: boolean;
  readonly was: string | null;
}

/** The ends of a number for reading: keys that come to the same stand together, in the order of their first. */
export function groupEnds({ ends }: ComparedNumber): EndGroup[] {
  const groups = new Map<string, ComparedEnd[]>();
  for (const end of ends) {
    const sameness = `${end.says}/${end.was === null}`;
    groups.set(sameness, [...(groups.get(sameness) ?? []), end]);
  }
  return [...groups.values()].map((group) => {
    const [end] = group as [ComparedEnd];
    const before = [...new Set(group.flatMap(({ was }) => was ?? []))].filter((was) => was !== '');
    return {
      who: ends.length === 1 ? 'Every caller' : whoWords(group),
      end,
      changed: end.was !== null,
      was: before.length === 1 ? before[0]! : null,
    };
  });
}

function whoWords(group: readonly ComparedEnd[]): string {
  const pressed = group.filter(({ key }) => key !== '');
  const silent = pressed.length < group.length;
  const keys = pressed.map(({ key, label }) => (label === null ? key : `${key} ${label}`));
  if (!silent) return keys.join(', ');
  return keys.length === 0 ? 'No key' : `${keys.join(', ')} or no key`;
}
