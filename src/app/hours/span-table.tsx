import { useRef, useState } from 'react';
import type { HoursProblem } from '../../calendar/check-hours.ts';
import type { Period } from '../../calendar/hours.ts';
import { parseClock } from './parse-clock.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import { fail, ok } from '../../base/result.ts';
import { Button } from '../ui/button.tsx';
import { CheckedField } from '../ui/checked-field.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Popover } from '../ui/popover.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { toast } from '../ui/toast.ts';
import { checkSpan, overlapNote, overnightNote } from './check-span.ts';
import { DaysField } from './days-field.tsx';
import { paintedText } from './period-names.ts';
import { alike, minuteText, paint, piecesOf, remove, type DayPiece } from './week-pieces.ts';

interface SpanTableProps {
  weekly: PlanHours['weekly'];
  periods: readonly Period[];
  problems: readonly HoursProblem[];
  onChange: (pieces: readonly DayPiece[], label: string) => void;
  /** Asks for the typed editor of a new time. */
  onAdd: (anchor: Element) => void;
}

interface RowProps extends Pick<SpanTableProps, 'periods' | 'onChange'> {
  pieces: readonly DayPiece[];
  /** The pieces of the row, which are alike. */
  group: readonly DayPiece[];
}

function SpanRow({ pieces, group, periods, onChange }: RowProps) {
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const first = group[0]!;
  const from = minuteText(first.fromMinute);
  const to = minuteText(first.toMinute);
  const days = weekdaysText(group.map(({ day }) => day));
  const others = remove(pieces, group);
  const name = `${days} ${from}–${to}`;
  const put = (painted: readonly DayPiece[]) => {
    const note = overlapNote(others, painted, periods, 'done');
    onChange(paint(others, painted), paintedText(periods, painted));
    if (note !== null) toast({ text: note });
  };
  const retime = (fromText: string, toText: string) => {
    const span = checkSpan(fromText, toText);
    if (span.ok) put(group.map((piece) => ({ ...piece, ...span.value })));
  };
  const note = overnightNote(first.toMinute);
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="grid grid-cols-[minmax(6.5rem,1fr)_4.75rem_auto_4.75rem_10rem_auto] items-center gap-x-2 gap-y-2 max-sm:grid-cols-[4.75rem_auto_4.75rem_1fr_auto]">
        <button
          ref={button}
          type="button"
          aria-label={`Days of ${name}: ${days}`}
          aria-expanded={choosing}
          aria-haspopup="dialog"
          className="flex min-h-8.5 items-center rounded-control px-2 text-left font-semibold hover:bg-hover max-sm:col-span-5"
          onClick={() => setChoosing(!choosing)}
        >
          {days.charAt(0).toUpperCase() + days.slice(1)}
        </button>
        <CheckedField
          label={`${name}, from`}
          hideLabel
          value={from}
          check={(text) => {
            const time = parseClock(text);
            const span = checkSpan(text, to);
            return !time.ok ? time : span.ok ? ok(time.value) : fail(span.error.message);
          }}
          onCommit={(time) => retime(time, to)}
        />
        <span className="text-muted">–</span>
        <CheckedField
          label={`${name}, to`}
          hideLabel
          value={to}
          check={(text) => {
            const time = parseClock(text);
            const span = checkSpan(from, text);
            return !time.ok ? time : span.ok ? ok(time.value) : fail(span.error.message);
          }}
          onCommit={(time) => retime(from, time)}
        />
        <SelectField
          label={`${name}, period`}
          hideLabel
          value={first.period}
          options={periods.map((period) => ({ value: period.id, label: period.name }))}
          onChange={(period) => put(group.map((piece) => ({ ...piece, period })))}
        />
        <IconButton
          icon="trash"
          size="small"
          label={`Remove ${name}`}
          onClick={() => onChange(others, `Remove ${paintedText(periods, group)}`)}
        />
      </div>
      {note !== null && <FieldNote>{note}</FieldNote>}
      {choosing && (
        <Popover anchor={() => button.current} onClose={() => setChoosing(false)} label={`Days of ${name}`}>
          <div className="p-3">
            <DaysField
              days={group.map(({ day }) => day)}
              onChange={(next) => {
                // Without a day there is no time: that is what Remove is for.
                if (next.length > 0) put(next.map((day) => ({ ...first, day })));
              }}
            />
          </div>
        </Popover>
      )}
    </li>
  );
}

/** The week as a list of times: everything the grid shows and does, typed. */
export function SpanTable({ weekly, periods, problems, onChange, onAdd }: SpanTableProps) {
  const pieces = piecesOf(weekly);
  const groups: DayPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.day - b.day || a.fromMinute - b.fromMinute))
    if (!groups.some((group) => group.includes(piece))) groups.push(alike(pieces, piece));
  const general = problems.filter(({ at }) => at[0] === 'weekly');
  return (
    <div className="flex flex-col gap-1">
      {groups.length === 0 && <p className="py-2 text-muted">Closed all week. Draw on the week, or add a time.</p>}
      <ul aria-label="Times of the week" className="flex flex-col divide-y divide-line empty:hidden">
        {groups.map((group, index) => (
          // By place: an edit changes days, times and period alike, and the field that made it keeps the focus.
          // oxlint-disable-next-line react/no-array-index-key
          <SpanRow key={index} pieces={pieces} group={group} periods={periods} onChange={onChange} />
        ))}
      </ul>
      {general.map(({ message }) => (
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
