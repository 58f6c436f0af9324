import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Hours } from '../../calendar/hours.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { TextField } from '../ui/text-field.tsx';
import { checkDay, type DayDraft } from './check-day.ts';
import { dayText } from '../../calendar/day-text.ts';
import { daySentence } from './day-sentence.ts';
import { EffectFields } from './effect-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { nextDatesOf } from './next-dates.ts';

/** A special day as the plan has it. */
export type PlanDay = PlanHours['specialDays'][number];

interface SpecialDayFormProps {
  id?: string | undefined;
  calendar: Hours;
  today: string;
  /** The day that is edited; none for a new one. */
  day: PlanDay | null;
  /** What was typed before the form was last put away. */
  typed: DayDraft | null;
  onType: (draft: DayDraft) => void;
  /** Whoever opened it begins to type: the first field takes the focus. */
  takesFocus: boolean;
  onSave: (day: Omit<PlanDay, 'id' | 'off'>) => void;
  onRemove?: (() => void) | undefined;
  /** Gives up what was typed. */
  onClose: () => void;
}

function draftOf(day: PlanDay | null, periods: Hours['periods']): DayDraft {
  const period = periods[0]!.id;
  if (day === null) return { name: '', day: { rule: 'date', date: '' }, effect: 'closed', period, spans: [] };
  const { effect } = day;
  return {
    name: day.name,
    day: day.day,
    effect: effect.kind,
    period: effect.kind === 'period' ? effect.period : period,
    spans: effect.kind === 'hours' ? effect.spans : [],
  };
}

/** A special day typed: it says what callers will meet while it is typed, and changes nothing before it is saved. */
export function SpecialDayForm({ id, calendar, today, day, typed, takesFocus, ...on }: SpecialDayFormProps) {
  const { onType, onSave, onRemove, onClose } = on;
  const [draft, setDraft] = useState(() => typed ?? draftOf(day, calendar.periods));
  const [tried, setTried] = useState(false);
  const checked = checkDay(draft, calendar, today);
  // Nobody wants to be told about fields they have not come to yet.
  const errors = tried ? checked.errors : {};
  const change = (changes: Partial<DayDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    onType(next);
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const next = checked.day && (nextDatesOf(checked.day.day, today, 1)[0] ?? null);
  const preview =
    checked.day && next !== null
      ? `${dayText(next)}: ${daySentence({ ...calendar, specialDays: [{ ...checked.day, id: day?.id ?? 'typed' }, ...calendar.specialDays.filter(({ id }) => id !== day?.id)] }, next)}`
      : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (checked.day === null) return;
    onSave(checked.day);
    onClose();
  };
  return (
    <form
      ref={form}
      id={id}
      aria-label={day === null ? 'New special day' : `Edit ${day.name}`}
      className="flex flex-col gap-4 rounded-card bg-hover p-4"
      noValidate
      onSubmit={onSubmit}
    >
      <div className="grid grid-cols-2 gap-x-5 gap-y-4 max-md:grid-cols-1">
        <div className="flex flex-col gap-3">
          <TextField
            label="Name"
            value={draft.name}
            placeholder="Such as Christmas Eve"
            error={errors['name']}
            onChange={(name) => change({ name })}
          />
          <RuleFields rule={draft.day} today={today} errors={errors} onChange={(rule) => change({ day: rule })} />
        </div>
        <EffectFields draft={draft} periods={calendar.periods} errors={errors} onChange={change} />
      </div>
      <div aria-live="polite" className="flex flex-col gap-1 empty:hidden">
        {checked.notes.map((note) => (
          <FieldNote key={note} tone="warning">
            {note}
          </FieldNote>
        ))}
        {preview !== null && <p className="font-medium">{preview}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {day === null ? 'Add' : 'Save'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {onRemove && (
          <span className="ml-auto">
            <Button icon="trash" variant="quiet" onClick={onRemove}>
              Remove
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
