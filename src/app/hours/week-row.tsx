import type { Period, Weekday } from '../../calendar/hours.ts';
import { timeText } from '../../calendar/week-text.ts';
import { lookOf } from '../things/period-look.ts';
import { periodName } from './period-names.ts';
import { weekdayName } from '../../calendar/weekday-names.ts';
import { minuteText, type DayPiece } from '../things/week-pieces.ts';
import { segmentsOf, type Cursor, type Segment } from '../things/week-segments.ts';

interface WeekRowProps {
  day: Weekday;
  pieces: readonly DayPiece[];
  periods: readonly Period[];
  /** The visible minutes. */
  range: { readonly from: number; readonly to: number };
  /** Where the keys are; its cell is the grid's one tab stop. */
  cursor: Cursor;
  /** Just being drawn or moved. */
  lifted: readonly DayPiece[];
  /** The present minute, on today's row. */
  nowMinute: number | null;
}

const same = (a: DayPiece, b: DayPiece) =>
  a.day === b.day && a.period === b.period && a.fromMinute < b.toMinute && b.fromMinute < a.toMinute;

function cellWords({ from, to, piece }: Segment, day: Weekday, periods: readonly Period[]): string {
  const times = from === 0 && to === 1440 ? 'all day' : `${minuteText(from)} to ${minuteText(to)}`;
  return `${weekdayName(day)}, ${piece === null ? 'closed' : periodName(periods, piece.period)}, ${times}`;
}

/** One day of the week as a row of times, from the first visible minute to the last. */
export function WeekRow({ day, pieces, periods, range, cursor, lifted, nowMinute }: WeekRowProps) {
  const length = range.to - range.from;
  const place = (minute: number) => `${((minute - range.from) / length) * 100}%`;
  const isNow = nowMinute !== null && nowMinute >= range.from && nowMinute < range.to;
  return (
    <div role="row" className="flex h-11 max-sm:h-12">
      <div
        role="rowheader"
        className={`flex w-11 shrink-0 items-center text-sm font-semibold ${nowMinute === null ? 'text-muted' : 'text-accent'}`}
      >
        <abbr title={weekdayName(day)} className="no-underline">
          {weekdayName(day).slice(0, 3)}
        </abbr>
      </div>
      <div data-track={day} className="week-track relative min-w-0 flex-1 border-r border-b border-line select-none">
        {segmentsOf(pieces, day).map((segment) => {
          const from = Math.max(segment.from, range.from);
          const to = Math.min(segment.to, range.to);
          if (to <= from) return null;
          const { piece, tail } = segment;
          const active = cursor.day === day && segment.from <= cursor.minute && cursor.minute < segment.to;
          const words = cellWords(segment, day, periods);
          const frame = { left: place(from), width: `${((to - from) / length) * 100}%` };
          return (
            <div
              key={`${segment.from}-${piece?.period ?? ''}`}
              role="gridcell"
              tabIndex={active ? 0 : -1}
              data-active={active || undefined}
              data-from={segment.from}
              aria-label={active ? `${minuteText(cursor.minute)}. ${words}` : words}
              className={`absolute inset-y-0 focus-visible:z-10 focus-visible:-outline-offset-2 ${piece === null ? '' : 'py-0.75'}`}
              style={frame}
            >
              {piece !== null && (
                <div
                  data-look={lookOf(periods, piece.period)}
                  className={`week-time period-look h-full overflow-hidden px-1 py-0.5 ${tail ? 'rounded-r-small border-l border-dashed' : 'rounded-small border-l-3'} ${lifted.some((one) => same(one, piece)) ? 'shadow-float ring-1 ring-accent' : ''}`}
                >
                  <div className="week-words leading-tight">
                    <div className="overflow-hidden text-sm font-semibold whitespace-nowrap">
                      {periodName(periods, piece.period)}
                    </div>
                    <div className="tabular overflow-hidden text-xs whitespace-nowrap">
                      {`${timeText(minuteText(piece.fromMinute))}–${timeText(minuteText(piece.toMinute))}`}
                    </div>
                  </div>
                  {/* Wider than they look; the typed editor is the way without a drag. */}
                  {!tail && segment.from >= range.from && (
                    <span data-edge="start" className="week-edge absolute inset-y-0 left-0 w-[min(1rem,33%)]" />
                  )}
                  {piece.toMinute - (tail ? 1440 : 0) <= range.to && (
                    <span data-edge="end" className="week-edge absolute inset-y-0 right-0 w-[min(1rem,33%)]" />
                  )}
                </div>
              )}
            </div>
          );
        })}
        {cursor.day === day && (
          <span
            aria-hidden="true"
            className="week-caret pointer-events-none absolute inset-y-0 z-20 w-0.5 bg-inverse"
            style={{ left: place(cursor.minute) }}
          />
        )}
        {isNow && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute -inset-y-px z-10 w-px bg-lost"
            style={{ left: place(nowMinute) }}
          >
            <span className="absolute -top-0.5 -left-0.75 size-1.75 rounded-pill bg-lost" />
          </span>
        )}
      </div>
    </div>
  );
}
