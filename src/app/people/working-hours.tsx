import '../ui/tick.css';
import { useId } from 'react';
import { describePeriodWeek } from '../../calendar/week-text.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { hrefOf } from '../shell/place.ts';
import { changePerson, type PersonPart } from './person-change.ts';
import { Section } from '../ui/section.tsx';

/** When somebody works: always, or in chosen periods of hours; said as a week. */
export function WorkingHours(part: PersonPart) {
  const { plan, person } = part;
  const legend = useId();
  const { shift, name } = person;
  const found = shift && Object.hasOwn(plan.hours, shift.hours) ? plan.hours[shift.hours] : undefined;
  const hours = shift && hoursOf(plan, shift.hours);
  const label = `Working hours of “${name}”`;
  const chosen = (found?.periods ?? []).filter(({ id }) => shift?.periods.includes(id));
  const setPeriods = (period: string, on: boolean) => {
    if (!shift || !found) return;
    // In the order of the hours, and without those that are gone.
    const periods = found.periods.map(({ id }) => id).filter((id) => (id === period ? on : shift.periods.includes(id)));
    if (periods.length > 0) changePerson(part, { shift: { hours: shift.hours, periods } }, label);
  };
  return (
    <Section title="Working hours" about="Outside them their phones stay quiet, unless they are on call.">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <SelectField
          label="Works"
          value={shift?.hours ?? ''}
          error={shift && !found ? 'These hours are gone. Choose others.' : undefined}
          options={[
            { value: '', label: 'Always' },
            ...Object.entries(plan.hours).map(([value, thing]) => ({
              value,
              label: thing.name,
              group: 'In the hours',
            })),
            ...(shift && !found ? [{ value: shift.hours, label: 'Hours that are gone' }] : []),
          ]}
          onChange={(next) => {
            const first = plan.hours[next]?.periods[0]?.id;
            changePerson(part, { shift: first === undefined ? undefined : { hours: next, periods: [first] } }, label);
          }}
        />
        {shift && found && found.periods.length > 1 && (
          <fieldset aria-describedby={`${legend}-note`} className="min-w-0">
            <legend className="mb-1.5 text-sm font-semibold">During</legend>
            <div className="flex flex-wrap gap-x-4 gap-y-1">
              {found.periods.map(({ id, name: period }) => {
                const on = shift.periods.includes(id);
                return (
                  <label key={id} className="inline-flex min-h-8.5 items-center gap-2">
                    <input
                      type="checkbox"
                      className="tick"
                      checked={on}
                      disabled={on && chosen.length === 1}
                      onChange={(event) => setPeriods(id, event.target.checked)}
                    />
                    {period}
                  </label>
                );
              })}
            </div>
          </fieldset>
        )}
      </div>
      {hours && (
        <dl
          id={`${legend}-note`}
          className="tabular flex flex-col gap-0.5 rounded-control bg-hover px-3 py-2 text-base sm:max-w-fit"
        >
          {chosen.map(({ id, name: period }) => (
            <div key={id} className="flex flex-wrap gap-x-2">
              <dt className="font-semibold">{period}</dt>
              <dd>{describePeriodWeek(hours, id)}</dd>
            </div>
          ))}
          {hours.zone !== plan.zone && <div className="text-sm text-muted">in the time of {hours.zone}</div>}
        </dl>
      )}
      {shift && found && (
        <FieldNote>
          <a
            className="underline underline-offset-2"
            href={hrefOf({ plan: plan.id, page: 'hours', flow: null, item: shift.hours })}
          >
            Open {found.name}
          </a>{' '}
          to change the times themselves. Holidays count, too.
        </FieldNote>
      )}
    </Section>
  );
}
