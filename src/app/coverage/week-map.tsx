import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { EndCard } from './end-card.tsx';
import { MapTrack } from './map-track.tsx';
import { cursorAfter, segmentAt, type MapCursor, type MapRow } from './week-rows.ts';
import { useCrossings, type MapSubject } from './use-crossings.ts';
import './coverage.css';

interface WeekMapProps {
  /** The name of the grid. */
  label: string;
  rows: readonly MapRow[];
  /** Whose calls they are, for what is only worked out when it is looked at. */
  subject: MapSubject | null;
  /** Lower rows, for the drawer. */
  dense?: boolean | undefined;
  onPlay: (segment: DaySegment) => void;
}

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** Where callers end over days: a row a day, exact to the minute; one tab stop, arrow keys inside, Enter or a press plays. */
export function WeekMap({ label, rows, subject, dense = false, onPlay }: WeekMapProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<MapCursor>({ row: 0, minute: 0 });
  const takesFocus = useRef(false);
  const [shown, setShown] = useState<{ anchor: Element; row: MapRow; segment: DaySegment } | null>(null);
  const crossings = useCrossings(subject, shown?.segment ?? null);
  const keysId = useId();
  // After an edit there may be fewer days than before.
  const stop = { ...cursor, row: Math.min(cursor.row, rows.length - 1) };

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    grid.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      setShown(null);
      return;
    }
    const next = cursorAfter(rows, stop, { key: event.key, ctrl: event.ctrlKey });
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    takesFocus.current = true;
    setCursor(next);
  };

  return (
    <div className="relative overflow-x-auto pb-1">
      <p id={keysId} hidden>
        Arrow keys go from stretch to stretch and from day to day. Enter plays a call.
      </p>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={keysId}
        className="min-w-[38rem] outline-none"
        onKeyDown={onKeyDown}
        onPointerLeave={() => setShown(null)}
      >
        <div aria-hidden="true" className="flex">
          <div className="sticky left-0 z-20 w-12 shrink-0 bg-panel" />
          <div className="relative mr-1 ml-1 h-5 flex-1">
            {HOURS.map((hour) => (
              <span
                key={hour}
                className="tabular absolute -translate-x-1/2 text-xs text-muted first:translate-x-0 last:-translate-x-full"
                style={{ left: `${(hour / 24) * 100}%` }}
              >
                {hour}:00
              </span>
            ))}
          </div>
        </div>
        {rows.map((row, index) => (
          <MapTrack
            key={row.name}
            row={row}
            dense={dense}
            stop={stop.row === index ? (segmentAt(rows, stop) ?? null) : null}
            onShow={(segment, anchor) => setShown({ anchor, row, segment })}
            onHide={() => setShown(null)}
            onFocus={(segment) => {
              if (stop.row !== index || segmentAt(rows, stop) !== segment)
                setCursor({ row: index, minute: segment.fromMinute });
            }}
            onPlay={onPlay}
          />
        ))}
      </div>
      {shown && (
        <EndCard
          anchor={shown.anchor}
          day={shown.row.name}
          segment={shown.segment}
          zone={subject?.plan.zone ?? 'UTC'}
          crossings={crossings ?? []}
        />
      )}
    </div>
  );
}
