import type { Plan } from '../../plan/plan.ts';
import type { Walk } from '../../simulate/walk.ts';
import { playAt } from './call-at.ts';
import type { CallerCase, Cell, Coverage, Crossing, End } from './coverage.ts';
import { endKey, endOf, UNPLAYABLE } from './end-of.ts';
import { instantClasses, intervalEndMs } from './instant-classes.ts';

/** Where two ends meet between the moments at which a call asks anything, they are told apart to this. */
const PRECISION_MS = 1000;
/** No call is looked at for longer: the bounds of the engine end it before. */
const LONGEST_MS = 4 * 3_600_000;

/**
 * The calls of a cell, or of a part of one, that last beyond a change and end otherwise than the cell says, in the order of time;
 * their `says` is the end alone. Found from the moments at which a call asks what the world is like: between two of them all calls
 * meet the change at the same place. Takes some milliseconds a change: ask for the day that is looked at.
 */
export function crossingsOf(
  plan: Plan,
  { number, case: of }: Pick<Coverage, 'number' | 'case'>,
  cell: Pick<Cell, 'fromMs' | 'untilMs' | 'end'>,
): Crossing[] {
  const classes = instantClasses(plan, number, of.situation, cell.fromMs, cell.untilMs + LONGEST_MS);
  const found: Crossing[] = [];
  for (const [index, startMs] of classes.startsMs.entries()) {
    if (startMs >= cell.untilMs) break;
    const changeMs = intervalEndMs(classes, index);
    // After the last begin nothing changes any more.
    if (index + 1 < classes.startsMs.length) found.push(...crossingsAt(plan, number, of, startMs, changeMs, cell.end));
  }
  return found
    .filter(({ fromMs }) => fromMs < cell.untilMs)
    .map((crossing) => ({ ...crossing, untilMs: Math.min(crossing.untilMs, cell.untilMs) }));
}

function crossingsAt(
  plan: Plan,
  number: string,
  of: CallerCase,
  fromMs: number,
  changeMs: number,
  usual: End,
): Crossing[] {
  const endFrom = (atMs: number): End => {
    const walk = playAt(plan, number, of, atMs);
    return walk ? endOf(plan, walk) : UNPLAYABLE;
  };
  const pieces: Crossing[] = [];
  const add = (startMs: number, untilMs: number, end: End) => {
    const before = pieces.at(-1);
    if (before && before.untilMs === startMs && endKey(before.end) === endKey(end))
      pieces[pieces.length - 1] = { ...before, untilMs };
    else pieces.push({ fromMs: startMs, untilMs, end });
  };
  const between = (startMs: number, first: End, untilMs: number, last: End): void => {
    if (endKey(first) === endKey(last)) return add(startMs, untilMs, first);
    if (untilMs - startMs <= PRECISION_MS) {
      add(startMs, untilMs - 1, first);
      return add(untilMs - 1, untilMs, last);
    }
    const middleMs = startMs + Math.floor((untilMs - startMs) / 2);
    between(startMs, first, middleMs, endFrom(middleMs - 1));
    between(middleMs, endFrom(middleMs), untilMs, last);
  };
  const starts = windowStarts(plan, number, of, fromMs, changeMs);
  for (const [index, startMs] of starts.entries()) {
    const untilMs = starts[index + 1] ?? changeMs;
    between(startMs, endFrom(startMs), untilMs, endFrom(untilMs - 1));
  }
  return pieces.filter(({ end }) => !sameToCaller(end, usual));
}

/** The begins, in order, at which one more input of the call comes after the change. */
function windowStarts(plan: Plan, number: string, of: CallerCase, fromMs: number, changeMs: number): number[] {
  // A call that is over just before the change, or that begins with the interval, if that is shorter.
  const first = playAt(plan, number, of, fromMs);
  const lastsMs = first ? first.endMs - first.startMs : 0;
  const before = lastsMs === 0 ? null : playAt(plan, number, of, Math.max(fromMs, changeMs - lastsMs - 1));
  const offsets = before ? inputsAfterMs(before) : [];
  const starts = offsets.map((offset) => Math.max(fromMs, changeMs - offset)).filter((atMs) => atMs < changeMs);
  return [...new Set(starts)].sort((left, right) => left - right);
}

const inputsAfterMs = ({ steps, startMs }: Walk): number[] => [
  ...new Set(steps.map(({ input }) => input.atMs - startMs).filter((offset) => offset > 0)),
];

/** The cell may also say what happens if nobody answers; a crossing does not. */
const sameToCaller = (left: End, right: End): boolean =>
  left.kind === right.kind && left.text === right.text && left.who.join(' ') === right.who.join(' ');
