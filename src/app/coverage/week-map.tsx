import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { DayStretches } from './day-stretches.tsx';
import { DayTabs } from './day-tabs.tsx';
import { EndCard } from './end-card.tsx';
import { MapTrack } from './map-track.tsx';
import { cursorAfter, segmentAt, type MapCursor, type MapRow } from './week-rows.ts';
import { useCrossings, type MapSubject } from './use-crossings.ts';
import { useNarrow } from './use-narrow.ts';
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

// One day at a time its stretches are one below the other, so that the arrows along a day and from day to day change places.
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
};

/**
 * Where callers end over days: a row a day, exact to the minute; on a narrow screen one day at a time. One tab stop, arrow keys
 * inside, Enter or a press plays.
 */
export function WeekMap({ label, rows, subject, dense = false, onPlay }: WeekMapProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<MapCursor>({ row: 0, minute: 0 });
  const takesFocus = useRef(false);
  const [shown, setShown] = useState<{ anchor: Element; row: MapRow; segment: DaySegment } | null>(null);
  const crossings = useCrossings(subject, shown?.segment ?? null);
  const isNarrow = useNarrow();
  const id = useId();
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
    const next = cursorAfter(rows, stop, {
      key: (isNarrow && TURNED[event.key]) || event.key,
      ctrl: event.ctrlKey,
    });
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    takesFocus.current = true;
    setCursor(next);
  };

  const inRow = (index: number) => ({
    stop: stop.row === index ? (segmentAt(rows, stop) ?? null) : null,
    onShow: (segment: DaySegment, anchor: Element) => setShown({ anchor, row: rows[index]!, segment }),
    onHide: () => setShown(null),
    onFocus: (segment: DaySegment) => {
      if (stop.row !== index || segmentAt(rows, stop) !== segment)
        setCursor({ row: index, minute: segment.fromMinute });
    },
    onPlay,
  });
  const open = rows[stop.row];
  const isByDay = isNarrow && open !== undefined;

  return (
    <div className="relative flex flex-col gap-2 pb-1">
      <p id={`${id}-keys`} hidden>
        Arrow keys go from stretch to stretch and from day to day. Enter plays a call.
      </p>
      {isByDay && (
        <DayTabs
          label={`${label}: days`}
          rows={rows}
          current={stop.row}
          panel={`${id}-grid`}
          onSelect={(row) => {
            setShown(null);
            setCursor({ ...stop, row });
          }}
        />
      )}
      <div
        ref={grid}
        id={`${id}-grid`}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        className={`outline-none ${isByDay ? 'divide-y divide-line overflow-hidden rounded-control border border-line' : ''}`}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setShown(null)}
      >
        {isByDay ? (
          <DayStretches row={open} {...inRow(stop.row)} />
        ) : (
          <>
            <HourScale />
            {rows.map((row, index) => (
              <MapTrack key={row.name} row={row} dense={dense} {...inRow(index)} />
            ))}
          </>
        )}
      </div>
      {/* By day a stretch says it all itself, but for what becomes of its last calls. */}
      {shown && (!isByDay || (crossings ?? []).length > 0) && (
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

const HourScale = () => (
  <div aria-hidden="true" className="flex">
    <div className="w-12 shrink-0" />
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
);
