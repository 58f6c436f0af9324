import type { Weekday } from '../../calendar/hours.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { WEEKDAYS } from './period-names.ts';
import { WEEK, weekdayName } from '../../calendar/weekday-names.ts';

interface DaysFieldProps {
  days: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
  error?: string | undefined;
}

/** Check boxes of the days of the week, and the usual sets with one press. */
export function DaysField({ days, onChange, error }: DaysFieldProps) {
  const toggle = (day: Weekday) =>
    onChange(WEEK.filter((one) => (one === day ? !days.includes(one) : days.includes(one))));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">Days</legend>
      <div className="flex flex-wrap gap-1">
        {WEEK.map((day) => (
          <label
            key={day}
            className="relative inline-flex h-8 w-10 items-center justify-center rounded-control border border-line-strong bg-panel text-sm font-semibold hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              aria-label={weekdayName(day)}
              className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
              checked={days.includes(day)}
              onChange={() => toggle(day)}
            />
            {weekdayName(day).slice(0, 3)}
          </label>
        ))}
      </div>
      <div className="mt-1 flex gap-3 text-sm">
        <button
          type="button"
          className="min-h-6 font-semibold text-accent hover:underline"
          onClick={() => onChange([...WEEKDAYS])}
        >
          Mon–Fri
        </button>
        <button
          type="button"
          className="min-h-6 font-semibold text-accent hover:underline"
          onClick={() => onChange([...WEEK])}
        >
          Every day
        </button>
      </div>
      <div aria-live="polite" className="empty:hidden">
        {error !== undefined && <FieldNote tone="error">{error}</FieldNote>}
      </div>
    </fieldset>
  );
}
