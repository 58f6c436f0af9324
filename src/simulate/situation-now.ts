import type { EntryContent } from '../plan/entry-words.ts';
import { isActive, type Situation, type SituationEntry } from '../plan/situation.ts';

/**
 * A situation for calls placed at the beginning of the minute of `atMs`: what is in force then has no start of its own, so
 * that it counts from the first second; what is over is left out; what comes later stays, since greetings look ahead.
 */
export const situationNow = (entries: readonly SituationEntry[], atMs: number): Situation => ({
  entries: entries
    .filter(({ untilMs }) => untilMs === null || untilMs > atMs)
    .map((entry) => {
      if (!isActive(entry, atMs)) return entry;
      const { fromMs: _began, ...rest } = entry;
      return rest;
    }),
});

/** The same with something more declared last, as it will count. */
export const withProposed = (
  entries: readonly SituationEntry[],
  content: EntryContent,
  untilMs: number,
  atMs: number,
): Situation => ({
  entries: [...situationNow(entries, atMs).entries, { ...content, id: 'proposed', untilMs } as SituationEntry],
});
