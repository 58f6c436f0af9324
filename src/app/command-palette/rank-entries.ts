import { fuzzyScore, plainText, plainWords, type PlainWords } from './fuzzy-score.ts';
import { PALETTE_GROUPS, type PaletteEntry, type PaletteGroup } from './palette-entry.ts';

/** Entries under one heading. */
export interface RankedGroup {
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

/** A sign in front of what is typed narrows the list. */
export const PREFIXES: Readonly<Record<string, readonly PaletteGroup[]>> = {
  '>': ['Commands'],
  '@': ['People', 'Teams', 'On call'],
  '#': ['Steps'],
};

const MOST_RECENT = 6;
const MOST_OF_GROUP = 6;
const MOST_OF_ONE = 60;
const AT_REST: Partial<Record<PaletteGroup, number>> = { Problems: 3, Commands: 8, Pages: 20, 'Call flows': 5 };

/** Makes a search over entries that answers at once, also for thousands of them. */
export function createRanking(
  entries: readonly PaletteEntry[],
): (typed: string, recent: readonly string[], offered?: readonly PaletteEntry[]) => RankedGroup[] {
  const words = new Map<PaletteEntry, PlainWords>();
  const wordsOf = (entry: PaletteEntry): PlainWords => {
    const known = words.get(entry);
    if (known) return known;
    const made = plainWords(entry.label, `${entry.group} ${entry.description ?? ''} ${entry.keywords ?? ''}`);
    words.set(entry, made);
    return made;
  };
  return (typed, recent, offered = []) => {
    const only = PREFIXES[typed.trimStart()[0] ?? ''];
    const query = plainText(only ? typed.trimStart().slice(1) : typed).trim();
    const pool = only ? entries.filter(({ group }) => only.includes(group)) : entries;
    if (query === '') return only ? grouped(pool, MOST_OF_ONE) : atRest(pool, recent);
    const digits = phoneDigits(query);
    const scored = pool.flatMap((entry) => {
      const score = Math.max(phoneScore(entry, digits), fuzzyScore(wordsOf(entry), query));
      // What was used lately is more likely meant again.
      const used = recent.indexOf(entry.id);
      return score > 0 ? [{ entry, score: score + (used === -1 ? 0 : 8 / (1 + used)) }] : [];
    });
    const best = scored.toSorted((left, right) => right.score - left.score).map(({ entry }) => entry);
    return [
      ...(offered.length > 0 ? [{ label: '', entries: offered }] : []),
      ...grouped(best, only ? MOST_OF_ONE : MOST_OF_GROUP),
    ];
  };
}

/** By heading, in the order in which the headings first come. */
function grouped(entries: readonly PaletteEntry[], most: number): RankedGroup[] {
  const groups = new Map<string, PaletteEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group) ?? [];
    if (group.length < most) group.push(entry);
    groups.set(entry.group, group);
  }
  return [...groups].map(([label, found]) => ({ label, entries: found }));
}

function atRest(entries: readonly PaletteEntry[], recent: readonly string[]): RankedGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lately = recent.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_RECENT);
  const rest = PALETTE_GROUPS.map((label) => ({
    label,
    entries: entries.filter((entry) => entry.group === label && !lately.includes(entry)).slice(0, AT_REST[label] ?? 0),
  }));
  return [{ label: 'Recent', entries: lately }, ...rest].filter((group) => group.entries.length > 0);
}

/** The digits of what may be a phone number, without the zero that is dialled only within a country; '' for other text. */
function phoneDigits(query: string): string {
  if (!/^\+?[\d\s().\-/]+$/.test(query)) return '';
  const digits = query.replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 3 ? digits : '';
}

function phoneScore({ phones = [], group }: PaletteEntry, digits: string): number {
  if (digits === '') return 0;
  const fits = phones.some((phone) => {
    const own = phone.replaceAll(/\D/g, '');
    // A prefix of a caller list finds itself in the whole number of a caller.
    return own.includes(digits) || (group === 'Caller lists' && digits.length > 5 && digits.startsWith(own));
  });
  return !fits ? 0 : group === 'Numbers' ? 100 : 90;
}
