import { useState } from 'react';
import type { Weekday } from '../../calendar/hours.ts';
import { parseMinute } from '../../calendar/local-date.ts';
import type { Rotation } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { WEEK, weekdayName } from '../../calendar/weekday-names.ts';
import { newRotation } from './new-rotation.ts';

interface StartRotationDialogProps {
  plan: Plan;
  nowMs: number;
  onStart: (rotation: Rotation) => void;
  onClose: () => void;
}

type Wrong = Partial<Record<'name' | 'first' | 'second' | 'at', string>>;

/** Asks for what a rotation cannot do without: a name, two people, and when they hand over. */
export function StartRotationDialog({ plan, nowMs, onStart, onClose }: StartRotationDialogProps) {
  const [name, setName] = useState('On call');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [weekday, setWeekday] = useState('1');
  const [at, setAt] = useState('08:00');
  const [wrong, setWrong] = useState<Wrong>({});
  const people = Object.entries(plan.people).map(([value, person]) => ({ value, label: person.name }));
  const start = () => {
    const named = checkText(80, 'Give it a name, such as Nurse on call.')(name);
    const found: Wrong = {
      ...(named.ok ? {} : { name: named.error }),
      ...(first === '' ? { first: 'Choose who has this week.' } : {}),
      ...(second === '' ? { second: 'Choose who has next week.' } : {}),
      ...(second !== '' && second === first ? { second: 'Choose somebody else: two people take turns.' } : {}),
      ...(parseMinute(at) === null ? { at: 'Type a time such as 08:00.' } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    onStart(
      newRotation(plan, { name: name.trim(), people: [first, second], weekday: Number(weekday) as Weekday, at }, nowMs),
    );
  };
  return (
    <Dialog
      title="Start a rotation"
      description={
        people.length < 2
          ? 'Two people take turns: add them under People first.'
          : 'Two people take turns, a week each. More people and levels can be added after.'
      }
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="start-rotation">
            Start the rotation
          </Button>
        </>
      }
    >
      <form
        id="start-rotation"
        className="grid gap-x-4 gap-y-3.5 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <div className="sm:col-span-2">
          <TextField label="Name" value={name} error={wrong.name} onChange={setName} />
        </div>
        <SelectField
          label="This week"
          error={wrong.first}
          value={first}
          options={[{ value: '', label: 'Choose…' }, ...people]}
          onChange={setFirst}
        />
        <SelectField
          label="Next week"
          error={wrong.second}
          value={second}
          options={[
            { value: '', label: 'Choose…' },
            ...people.map((person) => ({ ...person, disabled: person.value === first })),
          ]}
          onChange={setSecond}
        />
        <SelectField
          label="They hand over on"
          value={weekday}
          options={WEEK.map((day) => ({ value: String(day), label: weekdayName(day) }))}
          onChange={setWeekday}
        />
        <TextField label="At" type="time" value={at} error={wrong.at} onChange={setAt} />
      </form>
    </Dialog>
  );
}
