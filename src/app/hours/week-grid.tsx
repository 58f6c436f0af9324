import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Period, Weekday } from '../../calendar/hours.ts';
import { announce } from '../ui/announcer.tsx';
import { paintedText, periodName } from './period-names.ts';
import { WEEK, weekdayName } from '../../calendar/weekday-names.ts';
import { useWeekDrag } from './use-week-drag.ts';
import { proposedAt } from './week-drag.ts';
import { gridAction, KEY_STEP } from './week-keys.ts';
import { minuteText, type DayPiece } from '../things/week-pieces.ts';
import { WeekRow } from './week-row.tsx';
import { segmentAt, segmentsOf, shownRange, type Cursor } from '../things/week-segments.ts';
import '../things/period-look.css';
import './hours.css';

interface WeekGridProps {
  /** The name of the grid. */
  label: string;
  pieces: readonly DayPiece[];
  periods: readonly Period[];
  /** The period that is drawn, CLOSED to clear. */
  brush: string;
  /** Whether a drag draws over what is there; otherwise it moves it. */
  over: boolean;
  /** All 24 hours. */
  wide: boolean;
  onWide: (wide: boolean) => void;
  /** Where the present moment is. */
  now: { readonly day: Weekday; readonly minute: number };
  /** A change made here, as one undo step of that name. */
  onChange: (pieces: readonly DayPiece[], label: string) => void;
  /** Asks for the typed editor: of a piece, or of one that is not there yet. */
  onEdit: (piece: DayPiece, isNew: boolean, anchor: Element) => void;
}

/**
 * The week to draw on: a row a day, one tab stop, arrow keys inside. Pointer and keys do the same things; what either cannot do
 * well is typed in the editor that a press or Enter opens.
 */
export function WeekGrid({ label, pieces, periods, brush, over, wide, onWide, now, onChange, onEdit }: WeekGridProps) {
  const body = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Cursor>(() => ({ day: 1, minute: pieces[0]?.fromMinute ?? 540 }));
  const takesFocus = useRef(false);
  // Of what is there, not of what is being drawn: a drag must not move the ground under the pointer.
  const visible = wide ? { from: 0, to: 1440 } : shownRange(pieces);

  const goTo = (at: Cursor, focus = true) => {
    const minute = Math.floor(at.minute / KEY_STEP) * KEY_STEP;
    takesFocus.current = focus;
    if (minute < visible.from || minute >= visible.to) onWide(true);
    setCursor({ day: at.day, minute });
  };
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    body.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  });
  const anchorAt = (at: Cursor) => {
    const from = segmentAt(pieces, at).from;
    const track = body.current?.querySelector(`[data-track="${at.day}"]`);
    return track?.querySelector(`[data-from="${from}"]`) ?? track ?? document.body;
  };

  const change = (next: readonly DayPiece[], text: string) => {
    onChange(next, text);
    announce(text);
  };
  const { dragged, handlers } = useWeekDrag({
    body,
    range: visible,
    pieces,
    brush,
    over,
    onHold: (at) => goTo(at),
    onPress: (at, piece) => onEdit(piece ?? proposedAt(at, 30, brush), piece === null, anchorAt(at)),
    onDrop: ({ pieces: next, painted }) => {
      change(next, paintedText(periods, painted));
      const [first] = painted;
      if (first) goTo({ day: first.day, minute: first.fromMinute });
    },
  });
  const current = dragged?.pieces ?? pieces;

  const onKeyDown = (event: KeyboardEvent) => {
    const action = gridAction(
      { key: event.key, shift: event.shiftKey, alt: event.altKey, mod: event.ctrlKey || event.metaKey },
      cursor,
      pieces,
    );
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (action.does) {
      case 'go': {
        const before = segmentAt(pieces, cursor);
        const { to } = action;
        goTo(to);
        const { from, piece } = segmentAt(pieces, to);
        // Another cell is read by its own name.
        if (to.day === cursor.day && from === before.from && to.minute !== cursor.minute)
          announce(`${minuteText(to.minute)}, ${piece === null ? 'closed' : periodName(periods, piece.period)}`);
        return;
      }
      case 'change': {
        const words = paintedText(periods, [action.changed]);
        change(action.pieces, action.gone ? `Remove ${words}` : words);
        return goTo(action.to);
      }
      case 'edit':
        return onEdit(action.piece, false, anchorAt(cursor));
      case 'add':
        return onEdit(proposedAt(cursor, KEY_STEP, brush), true, anchorAt(cursor));
    }
  };

  const count = (visible.to - visible.from) / 60;
  const { piece } = segmentAt(pieces, cursor);
  return (
    <div className="@container/week flex flex-col gap-1.5">
      <div
        ref={body}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby="week-keys"
        data-over={over || undefined}
        data-wide={wide || count > 16 || undefined}
        className="week-grid outline-none"
        style={{ '--hours': count } as React.CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const track = event.target.closest<HTMLElement>('[data-track]');
          const from = Number((event.target as HTMLElement).dataset['from']);
          if (!track || !Number.isFinite(from)) return;
          const day = Number(track.dataset['track']) as Weekday;
          const cell = segmentsOf(pieces, day).find((one) => one.from === from);
          if (cell && (day !== cursor.day || cursor.minute < cell.from || cursor.minute >= cell.to))
            setCursor({ day, minute: Math.max(cell.from, visible.from) });
        }}
        {...handlers}
      >
        <div aria-hidden="true" className="flex">
          <div className="w-11 shrink-0" />
          <div className="relative h-5 flex-1">
            {Array.from({ length: count + 1 }, (_, at) => (
              <span
                key={at}
                className="hour-label tabular absolute -translate-x-1/2 text-xs text-muted"
                style={{ left: `${(at / count) * 100}%` }}
              >
                {visible.from / 60 + at}
              </span>
            ))}
          </div>
        </div>
        <div className="border-t border-line">
          {WEEK.map((day) => (
            <WeekRow
              key={day}
              day={day}
              pieces={current}
              periods={periods}
              range={visible}
              cursor={cursor}
              lifted={dragged?.painted ?? []}
              nowMinute={now.day === day ? now.minute : null}
            />
          ))}
        </div>
      </div>
      <p aria-hidden="true" className="tabular ml-11 min-h-4.5 text-sm text-muted">
        {dragged
          ? paintedText(periods, dragged.painted)
          : `${weekdayName(cursor.day)} ${minuteText(cursor.minute)} · ${piece ? periodName(periods, piece.period) : 'closed'}`}
      </p>
    </div>
  );
}
