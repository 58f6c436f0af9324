import { hoursProblems } from '../../calendar/check-hours.ts';
import type { DayRule, Hours } from '../../calendar/hours.ts';
import { specialDayNotes } from '../../calendar/special-day-notes.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { checkText } from '../ui/check-text.ts';
import { checkSpan, overnightNote } from './check-span.ts';
import { minuteText } from '../things/week-pieces.ts';

type PlanDay = PlanHours['specialDays'][number];

/** A special day while it is typed: what is chosen for one kind of effect is kept while another is looked at. */
export interface DayDraft {
  readonly name: string;
  readonly day: DayRule;
  readonly effect: 'closed' | 'hours' | 'period';
  readonly period: string;
  readonly spans: readonly { readonly from: string; readonly to: string; readonly period: string }[];
}

/** What a draft comes to: the day where nothing is wrong, else each problem by its field, such as `name`, `date` or `spans.0.from`. */
export interface CheckedDay {
  readonly day: Omit<PlanDay, 'id' | 'off'> | null;
  readonly errors: Readonly<Record<string, string>>;
  /** What is right but worth knowing. */
  readonly notes: readonly string[];
}

function ruleErrors(rule: DayRule): Record<string, string> {
  if (rule.rule === 'date' && rule.date === '') return { date: 'Choose a date.' };
  if (rule.rule === 'range' && rule.from === '') return { from: 'Choose the first day.' };
  if (rule.rule === 'range' && rule.to === '') return { to: 'Choose the last day.' };
  if (rule.rule === 'dates' && rule.dates.length === 0)
    return { dates: 'Write at least one date, such as 2026-12-24.' };
  if (rule.rule === 'dates' && rule.dates.length > 100) return { dates: '100 dates are the most.' };
  return {};
}

/** Checks a typed special day against the hours it is for, on the local date `today` (`YYYY-MM-DD`). */
export function checkDay(draft: DayDraft, hours: Hours, today: string): CheckedDay {
  const errors: Record<string, string> = {};
  const notes: string[] = [];
  const name = checkText(80, 'A name is needed, such as “Christmas Eve”.')(draft.name);
  if (!name.ok) errors['name'] = name.error;
  Object.assign(errors, ruleErrors(draft.day));

  const spans: { from: string; to: string; period: string }[] = [];
  if (draft.effect === 'hours') {
    if (draft.spans.length === 0) errors['spans'] = 'Add a time, or choose Closed.';
    for (const [index, typed] of draft.spans.entries()) {
      const span = checkSpan(typed.from, typed.to);
      if (!span.ok) {
        errors[`spans.${index}.${span.error.at}`] = span.error.message;
        continue;
      }
      const { fromMinute, toMinute } = span.value;
      const overnight = overnightNote(toMinute);
      if (overnight !== null) notes.push(overnight);
      spans.push({ from: minuteText(fromMinute), to: minuteText(toMinute), period: typed.period });
    }
  }
  const effect: PlanDay['effect'] =
    draft.effect === 'closed'
      ? { kind: 'closed' }
      : draft.effect === 'period'
        ? { kind: 'period', period: draft.period }
        : { kind: 'hours', spans };
  const day = { name: name.ok ? name.value : draft.name, day: draft.day as PlanDay['day'], effect };
  for (const { code, at, message } of hoursProblems({ ...hours, weekly: [], specialDays: [{ ...day, id: 'typed' }] })) {
    if (at[0] !== 'specialDays') continue;
    if (code === 'overlap') notes.push(message);
    // A range that ends before it begins is named as a whole.
    else if (at[2] === 'day') errors[String(at[3] ?? 'to')] ??= message;
    else if (code === 'unknownPeriod') errors[at[3] === 'period' ? 'period' : 'spans'] ??= message;
  }
  // What is wrong has nothing to be known about yet.
  if (Object.keys(ruleErrors(draft.day)).length === 0)
    notes.push(...specialDayNotes(draft.day, today).map(({ message }) => message));
  return { day: Object.keys(errors).length === 0 ? day : null, errors, notes };
}
