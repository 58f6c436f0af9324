import { localAt, startOfDay } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import { endKey } from './end-of.ts';
import type { Coverage, DaySegment, End } from './coverage.ts';

/** A person on call stands for whoever has the turn: the end as it is the same in every week. */
export function anyTurn(plan: Plan, end: End): End {
  if (end.onCall === null) return end;
  const name = plan.rotations[end.onCall]?.name ?? end.onCall;
  const [, otherwise] = end.says.split('; if nobody answers, ');
  return {
    ...end,
    who: [],
    text: `On call: ${name}`,
    says: `rings whoever is on call (${name})${otherwise === undefined ? '' : `; if nobody answers, ${otherwise}`}`,
  };
}

/**
 * A local date of a coverage in parts, from midnight to midnight of the wall clock; null where the coverage holds not all of
 * it. Where the clock goes back, an hour that comes twice shows its second time.
 */
export function daySegments(coverage: Coverage, day: number, endAs: (end: End) => End): DaySegment[] | null {
  const { zone, cells } = coverage;
  const startMs = startOfDay(zone, day);
  const endMs = startOfDay(zone, day + 1);
  if (startMs < coverage.fromMs || endMs > coverage.untilMs) return null;
  const segments: DaySegment[] = [];
  for (let index = cellAt(coverage, startMs); index < cells.length && cells[index]!.fromMs < endMs; index += 1) {
    const cell = cells[index]!;
    const atMs = Math.max(cell.fromMs, startMs);
    const end = endAs(cell.end);
    const fromMinute = atMs === startMs ? 0 : localAt(zone, atMs).minute;
    // The clock went back: what began later on the wall was before.
    while (segments.length > 0 && segments.at(-1)!.fromMinute >= fromMinute) segments.pop();
    const before = segments.at(-1);
    if (before) segments[segments.length - 1] = { ...before, untilMinute: fromMinute };
    segments.push({ fromMinute, untilMinute: 1440, end, atMs });
  }
  return merged(segments);
}

/** The words by which days are compared: equal text, equal day. */
export const dayKey = (segments: readonly DaySegment[]): string =>
  segments.map(({ fromMinute, end }) => `${fromMinute} ${endKey(end)}`).join('\n');

function merged(segments: readonly DaySegment[]): DaySegment[] {
  const found: DaySegment[] = [];
  for (const segment of segments) {
    const before = found.at(-1);
    if (before && sameEnd(before.end, segment.end))
      found[found.length - 1] = { ...before, untilMinute: segment.untilMinute };
    else found.push(segment);
  }
  return found;
}

const sameEnd = (left: End, right: End): boolean => left === right || endKey(left) === endKey(right);

/** The cell that an instant of a coverage lies in. */
export function cellAt({ cells }: Coverage, atMs: number): number {
  let low = 0;
  let high = cells.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (cells[middle]!.fromMs <= atMs) low = middle;
    else high = middle - 1;
  }
  return low;
}
