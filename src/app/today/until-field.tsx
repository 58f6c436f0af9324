import { Segmented } from '../ui/segmented.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { UntilChoice } from './until-choices.ts';

/** The end as it is being chosen: one of the choices by its id, or `pick` with what is typed. */
export interface UntilDraft {
  readonly choice: string;
  readonly date: string;
  readonly time: string;
}

/** Choosing the end by hand. */
export const PICK = 'pick';

interface UntilFieldProps {
  choices: readonly UntilChoice[];
  value: UntilDraft;
  onChange: (value: UntilDraft) => void;
  /** Why what is typed cannot be an end. */
  error: string | null;
}

/** Until when: the ends people mean as chips, or a date and a time. */
export function UntilField({ choices, value, onChange, error }: UntilFieldProps) {
  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label="Until when"
        look="chips"
        size="large"
        value={value.choice}
        options={[...choices.map(({ id, label }) => ({ value: id, label })), { value: PICK, label: 'Pick…' }]}
        onChange={(choice) => onChange({ ...value, choice })}
      />
      {value.choice === PICK && (
        <DateTimeFields
          date={value.date}
          time={value.time}
          error={error}
          onChange={(date, time) => onChange({ ...value, date, time })}
        />
      )}
    </div>
  );
}

interface DateTimeFieldsProps {
  date: string;
  time: string;
  error: string | null;
  onChange: (date: string, time: string) => void;
}

/** A date and a time beside each other, with one reason for both. */
export function DateTimeFields({ date, time, error, onChange }: DateTimeFieldsProps) {
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <TextField label="Date" type="date" value={date} required onChange={(to) => onChange(to, time)} />
      <TextField label="Time" type="time" value={time} required onChange={(to) => onChange(date, to)} />
      {error !== null && (
        <p role="alert" className="col-span-2 text-md text-lost">
          {error}
        </p>
      )}
    </div>
  );
}
