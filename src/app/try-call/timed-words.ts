import { momentText } from '../../calendar/moment-text.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { secondsWords } from '../../plan/promise-words.ts';
import { isActive, type SituationEntry } from '../../plan/situation.ts';

const MINUTE_MS = 60_000;
/** So long after a call came in, an instant is told as a part of the call. */
const CALL_MS = 60 * MINUTE_MS;

/** What is declared for a time, in words; `now` while it holds when the call comes in. */
export interface TimedWords {
  readonly words: string;
  readonly now: boolean;
}

/**
 * What is declared for a time, for a call that comes in at `atMs`: "Dana Ortiz is away, until 17:00"; and all that a call that was
 * found has somebody do while it lasts as one: "Dana Ortiz is away 40 s to 75 s into this call, as in the call that was found".
 */
export function timedWords(plan: Plan, entries: readonly SituationEntry[], atMs: number): TimedWords[] {
  const told = new Map<string, { spans: string[]; now: boolean }>();
  const others: TimedWords[] = [];
  for (const entry of entries) {
    const { fromMs = null, untilMs } = entry;
    if (fromMs === null && untilMs === null) continue;
    const now = isActive(entry, atMs);
    const span = spanWords(fromMs, untilMs, atMs);
    if (span === null) {
      others.push({ words: momentWords(plan, entry, atMs), now });
      continue;
    }
    const title = entryTitle(plan, entry);
    const before = told.get(title);
    told.set(title, { spans: [...(before?.spans ?? []), span], now: now || (before?.now ?? false) });
  }
  return [
    ...others,
    ...[...told].map(([title, { spans, now }]) => ({
      words: `${title} ${spans.join(' and ')} into this call, as in the call that was found`,
      now,
    })),
  ];
}

/** Whether somebody comes or goes while a call that comes in at `atMs` lasts, as only a call that was found has it. */
export const changesInCall = ({ fromMs, untilMs }: SituationEntry, atMs: number): boolean =>
  spanWords(fromMs ?? null, untilMs, atMs) !== null;

/** "40 s to 75 s", "until 75 s", "from 40 s": where at least one end lies within the call, between two minutes; else null. */
function spanWords(fromMs: number | null, untilMs: number | null, atMs: number): string | null {
  const within = (ms: number | null) => ms !== null && ms > atMs && ms - atMs < CALL_MS;
  const isOdd = (ms: number | null) => within(ms) && ms! % MINUTE_MS !== 0;
  const begins = fromMs !== null && fromMs > atMs;
  if (!isOdd(fromMs) && !isOdd(untilMs)) return null;
  if ((begins && !within(fromMs)) || (untilMs !== null && !within(untilMs))) return null;
  const seconds = (ms: number) => secondsWords(Math.round((ms - atMs) / 1000));
  if (!begins) return `until ${seconds(untilMs!)}`;
  return untilMs === null ? `from ${seconds(fromMs)}` : `${seconds(fromMs)} to ${seconds(untilMs)}`;
}

function momentWords(plan: Plan, entry: SituationEntry, atMs: number): string {
  const { fromMs = null, untilMs } = entry;
  const moment = (ms: number) => momentText(plan.zone, ms, atMs);
  return [
    entryTitle(plan, entry),
    ...(fromMs !== null && fromMs > atMs ? [`, from ${moment(fromMs)}`] : []),
    ...(untilMs === null ? [] : [`, until ${moment(untilMs)}`]),
    ...(untilMs !== null && untilMs <= atMs ? [': over when this call comes in'] : []),
  ].join('');
}
