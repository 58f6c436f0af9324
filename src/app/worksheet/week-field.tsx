import { DAYS } from '../../exchange/worksheet/check-answer.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { TextField } from '../ui/text-field.tsx';

interface WeekFieldProps {
  label: string;
  /** Seven spans such as `09:00-17:00`, '' for closed. */
  week: readonly string[];
  problem: string | undefined;
  onChange: (week: readonly string[]) => void;
}

/** When each day opens and closes; a day with two empty times is closed. */
export function WeekField({ label, week, problem, onChange }: WeekFieldProps) {
  const change = (day: number, end: 0 | 1, time: string) =>
    onChange(
      DAYS.map((_, index) => {
        const span = week[index] ?? '';
        if (index !== day) return span;
        const ends = endsOf(span);
        ends[end] = time;
        return ends.join('-') === '-' ? '' : ends.join('-');
      }),
    );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1.5 text-sm font-semibold">{label}</legend>
      {DAYS.map((day, index) => {
        const [from, to] = endsOf(week[index] ?? '');
        return (
          <div
            key={day}
            className="grid max-w-[32rem] grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)_5rem] items-center gap-2 max-sm:grid-cols-2"
          >
            <span className="max-sm:col-span-2">{day}</span>
            <TextField
              hideLabel
              label={`${day} opens`}
              type="time"
              value={from}
              onChange={(time) => change(index, 0, time)}
            />
            <TextField
              hideLabel
              label={`${day} closes`}
              type="time"
              value={to}
              onChange={(time) => change(index, 1, time)}
            />
            <span className="max-sm:hidden">
              {from === '' && to === '' ? (
                <span className="text-muted">Closed</span>
              ) : (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${day}: close all day`}
                  onClick={() => onChange(DAYS.map((_, one) => (one === index ? '' : (week[one] ?? ''))))}
                >
                  Close
                </Button>
              )}
            </span>
          </div>
        );
      })}
      <div aria-live="polite" className="empty:hidden">
        {problem !== undefined && <FieldNote tone="error">{problem}</FieldNote>}
      </div>
    </fieldset>
  );
}

function endsOf(span: string): [string, string] {
  const [from = '', to = ''] = span.split('-');
  return [from, to];
}
