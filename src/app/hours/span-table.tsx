import { useEffect, useRef } from 'react';
import type { HoursProblem } from '../../calendar/check-hours.ts';
import type { Period } from '../../calendar/hours.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { SpanRow, type KeptTime } from './span-row.tsx';
import { alike, overlap, piecesOf, type DayPiece } from '../things/week-pieces.ts';

interface SpanTableProps {
  weekly: PlanHours['weekly'];
  periods: readonly Period[];
  problems: readonly HoursProblem[];
  onChange: (pieces: readonly DayPiece[], label: string) => void;
  /** Asks for the typed editor of a time. */
  onEdit: (piece: DayPiece, anchor: Element) => void;
  /** Asks for the typed editor of a new time. */
  onAdd: (anchor: Element) => void;
}

/** The week as a list of times: everything the grid shows and does, typed. */
export function SpanTable({ weekly, periods, problems, onChange, onEdit, onAdd }: SpanTableProps) {
  const pieces = piecesOf(weekly);
  const groups: DayPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.day - b.day || a.fromMinute - b.fromMinute))
    if (!groups.some((group) => group.includes(piece))) groups.push(alike(pieces, piece));
  const list = useRef<HTMLUListElement>(null);
  const kept = useRef<KeptTime | null>(null);
  useEffect(() => {
    const wanted = kept.current;
    kept.current = null;
    // Somebody who has gone elsewhere meanwhile is not called back.
    if (wanted === null || !list.current?.contains(document.activeElement)) return;
    const row = groups.findIndex((group) =>
      group.some((one) => one.period === wanted.piece.period && overlap(one, wanted.piece)),
    );
    list.current.children[row]?.querySelector<HTMLElement>(`[data-at="${wanted.at}"]`)?.focus();
  });
  /** The row that shows what is left of the span a problem is about, or −1. */
  const rowOf = ({ at }: HoursProblem): number => {
    const span = weekly[Number(at[1])];
    if (span === undefined) return -1;
    const own = piecesOf([span]);
    return groups.findIndex((group) =>
      group.some((piece) => piece.period === span.period && own.some((one) => overlap(piece, one))),
    );
  };
  const placed = problems.map((problem) => ({ row: rowOf(problem), message: problem.message }));
  const said = (row: number) => placed.filter((problem) => problem.row === row).map(({ message }) => message);
  return (
    <div className="flex flex-col gap-1">
      {groups.length === 0 && <p className="py-2 text-muted">Closed all week. Draw on the week, or add a time.</p>}
      <ul ref={list} aria-label="Times of the week" className="flex flex-col divide-y divide-line empty:hidden">
        {groups.map((group, index) => (
          <SpanRow
            // By place: an edit changes days, times and period alike, and the field that made it keeps the focus.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            pieces={pieces}
            group={group}
            periods={periods}
            problems={said(index)}
            onChange={(after, label, time) => {
              kept.current = time ?? null;
              onChange(after, label);
            }}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {said(-1).map((message) => (
        <FieldNote key={message} tone="warning">
          {message}
        </FieldNote>
      ))}
      <div>
        <Button size="small" icon="plus" onClick={(event) => onAdd(event.currentTarget)}>
          Add a time…
        </Button>
      </div>
    </div>
  );
}
