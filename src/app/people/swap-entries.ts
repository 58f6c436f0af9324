import type { NewEntry } from '../../protocol/situation-schemas.ts';

/** A week of a level that somebody else takes, in UTC milliseconds. */
export interface TakenWeek {
  readonly level: string;
  readonly person: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The entries that give weeks of a rotation to others; a week that has begun is taken from now on. */
export const swapEntries = (rotation: string, taken: readonly TakenWeek[], nowMs: number, note: string): NewEntry[] =>
  taken.map(({ level, person, fromMs, untilMs }) => ({
    kind: 'onCall',
    rotation,
    level,
    person,
    ...(fromMs > nowMs ? { fromMs } : {}),
    untilMs,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }));
