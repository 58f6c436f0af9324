import { useRef, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { describePeriodWeek } from '../../calendar/week-text.ts';
import { freeId } from '../../base/ids.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { useKeepFocus } from '../things/use-keep-focus.ts';
import { useDocument } from '../document/use-document.ts';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { changeHours, type EditedHours } from './change-hours.ts';
import { lookOf } from '../things/period-look.ts';
import { onlyIn, removePeriod, usesOfPeriod } from './remove-period.ts';
import { CLOSED } from '../things/week-pieces.ts';

interface PeriodsDialogProps {
  edited: EditedHours;
  onClose: () => void;
}

const some = (number: number, one: string, many?: string) => (number === 0 ? [] : [counted(number, one, many)]);

function RemovePeriod({ edited, period, onDone }: { edited: EditedHours; period: string; onDone: () => void }) {
  const plan = useDocument(edited.document, (state) => state.plan);
  const [instead, setInstead] = useState(CLOSED);
  const periods = plan.hours[edited.id]?.periods ?? [];
  const name = periods.find(({ id }) => id === period)?.name ?? period;
  const uses = usesOfPeriod(plan, edited.id, period);
  const used = [
    ...some(uses.weekly, 'weekly time'),
    ...some(uses.days, 'special day'),
    ...some(uses.people, 'person’s working hours', 'people’s working hours'),
  ];
  const stranded = instead === CLOSED ? onlyIn(plan, edited.id, period) : [];
  return (
    <div className="flex flex-col gap-3 rounded-card bg-hover p-3">
      <p>
        <span className="font-semibold">Remove “{name}”?</span>{' '}
        {used.length === 0 ? 'Nothing is in it.' : `It is used in ${used.join(', ')}.`} Its exit goes from every step
        that asks for these hours.
      </p>
      {used.length > 0 && (
        <SelectField
          label="That time becomes"
          value={instead}
          options={[
            { value: CLOSED, label: 'Closed' },
            ...periods.filter(({ id }) => id !== period).map(({ id, name: label }) => ({ value: id, label })),
          ]}
          onChange={setInstead}
        />
      )}
      {stranded.length > 0 && (
        <FieldNote tone="error">
          {`${stranded.join(', ')} would be left without working hours. Choose a period in its place.`}
        </FieldNote>
      )}
      <div className="flex gap-2">
        <Button
          variant="danger"
          icon="trash"
          disabled={stranded.length > 0}
          onClick={() => {
            editWithUndo(edited.document, removePeriod(plan, edited.id, period, instead), `Removed ${name}`);
            onDone();
          }}
        >
          Remove
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </div>
  );
}

/** The periods of some hours: add, rename, and remove after saying what becomes of their time. */
export function PeriodsDialog({ edited, onClose }: PeriodsDialogProps) {
  const plan = useDocument(edited.document, (state) => state.plan);
  const [removing, setRemoving] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  useKeepFocus(list, () => null);
  const hours = plan.hours[edited.id];
  const calendar = hoursOf(plan, edited.id);
  if (!hours || !calendar) return null;
  const { periods } = hours;
  const isTaken = (name: string, but?: string) =>
    periods.some((one) => one.id !== but && one.name.toLowerCase() === name.toLowerCase());
  const checkName = (but?: string) => (text: string) => {
    const checked = checkText(80, 'A name is needed.')(text);
    return checked.ok && isTaken(checked.value, but)
      ? ({ ok: false, error: `There is a period called “${checked.value}” already.` } as const)
      : checked;
  };
  return (
    <Dialog
      title="Periods"
      description="Named states of these hours. Each is an exit of the steps that ask for them; all other time is Closed."
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <ul ref={list} className="flex flex-col gap-3">
        {periods.map(({ id, name }, index) => (
          <li key={id} className="flex flex-col gap-2">
            <div className="flex items-start gap-2.5">
              <span
                data-look={lookOf(periods, id)}
                className="period-look mt-1.5 size-6 shrink-0 rounded-small border"
                aria-hidden="true"
              />
              <div className="min-w-0 flex-1">
                <CheckedField
                  label={`Name of period ${index + 1}`}
                  hideLabel
                  value={name}
                  check={checkName(id)}
                  help={describePeriodWeek(calendar, id)}
                  onCommit={(next) =>
                    changeHours(edited, `Rename the period “${name}”`, {
                      periods: periods.map((one) => (one.id === id ? { id, name: next } : one)),
                    })
                  }
                />
              </div>
              <IconButton
                icon="trash"
                label={periods.length === 1 ? 'The last period stays' : `Remove ${name}`}
                disabled={periods.length === 1}
                onClick={() => setRemoving(id)}
              />
            </div>
            {removing === id && <RemovePeriod edited={edited} period={id} onDone={() => setRemoving(null)} />}
          </li>
        ))}
      </ul>
      <div className="mt-4 border-t border-line pt-3">
        {periods.length >= 24 ? (
          <p className="text-muted">24 periods are the most.</p>
        ) : (
          <CheckedField
            key={added}
            label="Add a period"
            placeholder="Such as Lunch or After hours"
            help="Press Enter to add it."
            value=""
            check={checkName()}
            onCommit={(name) => {
              changeHours(edited, `Add the period “${name}”`, {
                periods: [...periods, { id: freeId(name, (taken) => periods.some((one) => one.id === taken)), name }],
              });
              setAdded(added + 1);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
