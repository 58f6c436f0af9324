const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'prof']);

/** A name and what takes its place. */
export interface NewName {
  readonly old: string;
  readonly now: string;
}

/** Puts new names into a text wherever an old one stands as whole words; the longest that fits counts. */
export type Renaming = (text: string) => string;

/** A renaming by a list of names; of an old name that is there twice with different new ones nothing is changed. */
export function renamingOf(names: readonly NewName[]): Renaming {
  const known = new Map<string, string | null>();
  for (const { old, now } of names) known.set(old, known.has(old) && known.get(old) !== now ? null : now);
  const olds = [...known].filter(([old, now]) => now !== null && old !== '').map(([old]) => old);
  if (olds.length === 0) return (text) => text;
  const any = olds.sort((left, right) => right.length - left.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (old) => known.get(old)!);
}

/** The ways an office is called: as it is written, and as it is spoken where it has an “&”. */
export const officeNames = (old: string, now: string): NewName[] => [
  { old, now },
  { old: spoken(old), now: spoken(now) },
];

const spoken = (name: string): string => name.replaceAll('&', 'and');

/** The ways a person is called: the whole name with and without title, the first name, the last name. */
export function personNames(old: string, now: string): NewName[] {
  const [before, after] = [withoutTitle(old), withoutTitle(now)];
  const [oldParts, newParts] = [before.split(/\s+/), after.split(/\s+/)];
  const whole = [
    { old, now },
    { old: before, now: after },
  ];
  if (oldParts.length < 2) return whole;
  return [...whole, { old: oldParts[0]!, now: newParts[0]! }, { old: oldParts.at(-1)!, now: newParts.at(-1)! }].filter(
    ({ old: part }) => part.length > 2,
  );
}

/** Whether a text names a person, by whole name, first name or last name. */
export const namesPerson = (text: string, person: string): boolean =>
  renamingOf(personNames(person, '').map(({ old }) => ({ old, now: '' })))(text) !== text;

/** A name without “Dr.”, “Ms.” and the like. */
export const withoutTitle = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => !TITLES.has(word.replace('.', '').toLowerCase()))
    .join(' ');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
