import './period-look.css';
import type { Weekday } from '../../calendar/hours.ts';
import { localAt } from '../../calendar/zone.ts';
import { shortWeekday, WEEK } from '../../calendar/weekday-names.ts';
import type { Hours } from '../../calendar/hours.ts';
import { lookOf } from './period-look.ts';
import { piecesOf } from './week-pieces.ts';
import { segmentsOf, shownRange } from './week-segments.ts';

const clock = (minute: number) => `${String(minute / 60).padStart(2, '0')}:00`;

interface MiniWeekProps {
  hours: Hours;
  nowMs: number;
}

/** A week of hours at a glance, seven bars in the colours of their periods with a mark at this minute; decoration beside words. */
export function MiniWeek({ hours, nowMs }: MiniWeekProps) {
  const pieces = piecesOf(hours.weekly);
  const { from, to } = shownRange(pieces);
  const now = localAt(hours.zone, nowMs);
  const part = (minute: number) => `${((Math.min(Math.max(minute, from), to) - from) / (to - from)) * 100}%`;
  return (
    <div aria-hidden="true" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-0.5 text-xs text-muted">
      {WEEK.map((day: Weekday) => (
        <div key={day} className="contents">
          <span className={`leading-3.5 ${day === now.weekday ? 'font-semibold text-text' : ''}`}>
            {shortWeekday(day)}
          </span>
          <span className="relative h-3.5 rounded-[3px] bg-line">
            {segmentsOf(pieces, day).map(
              (segment) =>
                segment.piece && (
                  <span
                    key={segment.from}
                    data-look={lookOf(hours.periods, segment.piece.period)}
                    className="period-look absolute inset-y-0 rounded-[3px] border"
                    style={{ left: part(segment.from), width: `calc(${part(segment.to)} - ${part(segment.from)})` }}
                  />
                ),
            )}
            {day === now.weekday && now.minute >= from && now.minute <= to && (
              <span
                className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 bg-lost outline outline-1 outline-panel"
                style={{ left: part(now.minute) }}
              />
            )}
          </span>
        </div>
      ))}
      <span />
      <span className="tabular flex justify-between">
        <span>{clock(from)}</span>
        <span>{clock(to)}</span>
      </span>
    </div>
  );
}
