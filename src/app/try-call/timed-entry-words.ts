import { momentText } from '../../calendar/moment-text.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { secondsWords } from '../../plan/promise-words.ts';
import type { SituationEntry } from '../../plan/situation.ts';

const MINUTE_MS = 60_000;
/** So long after a call came in, an instant is told as a part of the call. */
const CALL_MS = 60 * MINUTE_MS;

/**
 * What is declared for a time, for a call that comes in at `atMs`: "Dana Ortiz is away, until 17:00", or where a call that was
 * found has somebody come or go while it lasts, "Dana Ortiz is away, from 40 s after this call comes in".
 */
export function timedEntryWords(plan: Plan, entry: SituationEntry, atMs: number): string {
  const { fromMs = null, untilMs } = entry;
  const moment = (ms: number) =>
    ms > atMs && ms - atMs < CALL_MS && ms % MINUTE_MS !== 0
      ? `${secondsWords(Math.round((ms - atMs) / 1000))} after this call comes in`
      : momentText(plan.zone, ms, atMs);
  const isOver = untilMs !== null && untilMs <= atMs;
  return [
    entryTitle(plan, entry),
    ...(fromMs !== null && fromMs > atMs ? [`, from ${moment(fromMs)}`] : []),
    ...(untilMs === null ? [] : [`, until ${moment(untilMs)}`]),
    ...(isOver ? [': over when this call comes in'] : []),
  ].join('');
}
