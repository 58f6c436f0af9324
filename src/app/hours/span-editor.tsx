import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Period, Weekday } from '../../calendar/hours.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { checkSpan, joinNote, overlapNote, overnightNote, swallowNote, type SpanError } from './check-span.ts';
import { DaysField } from './days-field.tsx';
import { tooMuch } from './hours-limits.ts';
import { spreadRange } from './read-range.ts';
import { paintedText } from './period-names.ts';
import { alike, CLOSED, minuteText, paint, remove, weeklyOf, type DayPiece } from '../things/week-pieces.ts';

interface SpanEditorProps {
  pieces: readonly DayPiece[];
  periods: readonly Period[];
  /** What is edited, or proposed. */
  piece: DayPiece;
  isNew: boolean;
  onChange: (pieces: readonly DayPiece[], label: string) => void;
  onClose: () => void;
}

/** A time typed: from, to, period and days. It is checked as a whole, and nothing changes before it is saved. */
export function SpanEditor({ pieces, periods, piece, isNew, onChange, onClose }: SpanEditorProps) {
  const group = isNew ? [] : alike(pieces, piece);
  const [from, setFrom] = useState(minuteText(piece.fromMinute));
  const [to, setTo] = useState(minuteText(piece.toMinute));
  const [period, setPeriod] = useState(piece.period);
  const [days, setDays] = useState<Weekday[]>(isNew ? [piece.day] : group.map(({ day }) => day));
  const [error, setError] = useState<SpanError | { readonly at: 'days'; readonly message: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  const span = checkSpan(from, to);
  const others = remove(pieces, group);
  const painted = span.ok ? days.map((day): DayPiece => ({ day, period, ...span.value })) : [];
  const notes = span.ok
    ? [
        overnightNote(span.value.toMinute),
        swallowNote(others, painted, periods),
        overlapNote(others, painted, periods),
        period === CLOSED ? null : joinNote(others, painted, periods),
      ]
    : [];

  const onSave = (event: FormEvent) => {
    event.preventDefault();
    if (!span.ok) return setError(span.error);
    if (days.length === 0) return setError({ at: 'days', message: 'Choose at least one day.' });
    const after = paint(others, painted);
    const why = tooMuch({ weekly: weeklyOf(after) });
    if (why !== null) return setError({ at: 'days', message: why });
    onChange(after, paintedText(periods, painted));
    onClose();
  };
  const errorAt = (at: 'from' | 'to' | 'days') => (error?.at === at ? error.message : undefined);
  return (
    <form ref={form} className="flex w-88 max-w-full flex-col gap-3 p-4" onSubmit={onSave} noValidate>
      {/* A range typed into one field fills both when it is left. */}
      <div
        className="grid grid-cols-2 gap-3"
        onBlur={() => {
          const both = spreadRange({ from, to });
          setFrom(both.from);
          setTo(both.to);
        }}
      >
        <TextField
          label="From"
          value={from}
          error={errorAt('from')}
          onChange={(text) => {
            setFrom(text);
            setError(null);
          }}
        />
        <TextField
          label="To"
          value={to}
          error={errorAt('to')}
          onChange={(text) => {
            setTo(text);
            setError(null);
          }}
        />
      </div>
      <SelectField
        label="Period"
        value={period}
        options={[
          ...periods.map(({ id, name }) => ({ value: id, label: name })),
          { value: CLOSED, label: 'Closed (clears the time)' },
        ]}
        onChange={setPeriod}
      />
      <DaysField
        days={days}
        error={errorAt('days')}
        onChange={(next) => {
          setDays(next);
          setError(null);
        }}
      />
      <div aria-live="polite" className="flex flex-col gap-1 empty:hidden">
        {notes.map((note) => note !== null && <FieldNote key={note}>{note}</FieldNote>)}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {isNew ? 'Add' : 'Save'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {!isNew && (
          <span className="ml-auto">
            <Button
              variant="quiet"
              icon="trash"
              onClick={() => {
                onChange(others, `Remove ${paintedText(periods, group)}`);
                onClose();
              }}
            >
              {`Remove ${weekdaysText(group.map(({ day }) => day))}`}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
