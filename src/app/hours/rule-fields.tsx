import type { DayRule, Weekday } from '../../calendar/hours.ts';
import { NumberField } from '../ui/number-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { monthName } from '../../calendar/date-words.ts';
import { WEEK, weekdayName } from '../../calendar/weekday-names.ts';
import { nthText } from '../../calendar/rule-text.ts';

interface RuleFieldsProps {
  rule: DayRule;
  /** For what a new rule starts from, `YYYY-MM-DD`. */
  today: string;
  errors: Readonly<Record<string, string>>;
  onChange: (rule: DayRule) => void;
}

const KINDS: readonly { readonly value: DayRule['rule']; readonly label: string }[] = [
  { value: 'date', label: 'One day' },
  { value: 'range', label: 'Several days in a row' },
  { value: 'yearly', label: 'Every year, the same date' },
  { value: 'nthWeekday', label: 'Every year, a weekday of a month' },
  { value: 'easter', label: 'Every year, counted from Easter' },
  { value: 'dates', label: 'Certain dates' },
];

function freshRule(kind: DayRule['rule'], today: string): DayRule {
  const month = Number(today.slice(5, 7));
  switch (kind) {
    case 'date':
      return { rule: 'date', date: '' };
    case 'range':
      return { rule: 'range', from: '', to: '' };
    case 'yearly':
      return { rule: 'yearly', month, day: Number(today.slice(8, 10)), observed: false };
    case 'nthWeekday':
      return { rule: 'nthWeekday', month, weekday: 1, nth: 1 };
    case 'easter':
      return { rule: 'easter', offsetDays: 1 };
    case 'dates':
      return { rule: 'dates', dates: [] };
  }
}

const NTHS = [1, 2, 3, 4, 5, -1] as const;
const months = Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: monthName(index + 1) }));

/** On which days: the kind of rule, and its own fields. */
export function RuleFields({ rule, today, errors, onChange }: RuleFieldsProps) {
  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label="When"
        value={rule.rule}
        options={KINDS}
        onChange={(kind) => onChange(freshRule(kind as DayRule['rule'], today))}
      />
      {rule.rule === 'date' && (
        <TextField
          label="Date"
          type="date"
          value={rule.date}
          error={errors['date']}
          onChange={(date) => onChange({ ...rule, date })}
        />
      )}
      {rule.rule === 'range' && (
        <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
          <TextField
            label="First day"
            type="date"
            value={rule.from}
            error={errors['from']}
            onChange={(from) => onChange({ ...rule, from })}
          />
          <TextField
            label="Last day"
            type="date"
            value={rule.to}
            error={errors['to']}
            onChange={(to) => onChange({ ...rule, to })}
          />
        </div>
      )}
      {rule.rule === 'yearly' && (
        <>
          <div className="grid grid-cols-2 gap-3">
            <NumberField
              label="Day"
              min={1}
              max={31}
              value={rule.day}
              error={errors['day']}
              onCommit={(day) => onChange({ ...rule, day })}
            />
            <SelectField
              label="Month"
              value={String(rule.month)}
              options={months}
              onChange={(month) => onChange({ ...rule, month: Number(month) })}
            />
          </div>
          <Switch
            label="Kept on a weekday"
            description="On a Saturday the Friday before is kept as well, on a Sunday the Monday after."
            checked={rule.observed === true}
            onChange={(observed) => onChange({ ...rule, observed })}
          />
        </>
      )}
      {rule.rule === 'nthWeekday' && (
        <>
          <div className="grid grid-cols-3 gap-3 max-sm:grid-cols-1">
            <SelectField
              label="Which"
              value={String(rule.nth)}
              options={NTHS.map((nth) => ({ value: String(nth), label: nthText(nth) }))}
              onChange={(nth) => onChange({ ...rule, nth: Number(nth) as typeof rule.nth })}
            />
            <SelectField
              label="Weekday"
              value={String(rule.weekday)}
              options={WEEK.map((day) => ({ value: String(day), label: weekdayName(day) }))}
              onChange={(day) => onChange({ ...rule, weekday: Number(day) as Weekday })}
            />
            <SelectField
              label="Of"
              value={String(rule.month)}
              options={months}
              onChange={(month) => onChange({ ...rule, month: Number(month) })}
            />
          </div>
          <NumberField
            label="Days later"
            help="0 is that day itself, 1 the day after, −1 the day before."
            min={-366}
            max={366}
            value={rule.offsetDays ?? 0}
            onCommit={(offsetDays) => {
              const { offsetDays: _, ...plain } = rule;
              onChange(offsetDays === 0 ? plain : { ...rule, offsetDays });
            }}
          />
        </>
      )}
      {rule.rule === 'easter' && (
        <NumberField
          label="Days from Easter Sunday"
          help="−2 is Good Friday, 1 Easter Monday, 39 Ascension Day, 50 Whit Monday."
          min={-100}
          max={100}
          value={rule.offsetDays}
          onCommit={(offsetDays) => onChange({ ...rule, offsetDays })}
        />
      )}
      {rule.rule === 'dates' && (
        <TextArea
          label="Dates"
          help="One a line, such as 2026-12-24."
          rows={3}
          value={rule.dates.join('\n')}
          error={errors['dates'] ?? Object.entries(errors).find(([key]) => key.startsWith('dates'))?.[1]}
          onCommit={(text) =>
            onChange({
              ...rule,
              dates: text
                .split(/[\s,;]+/)
                .map((date) => date.trim())
                .filter((date) => date !== ''),
            })
          }
        />
      )}
    </div>
  );
}
