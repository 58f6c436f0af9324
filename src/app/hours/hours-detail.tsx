import { hoursProblems } from '../../calendar/check-hours.ts';
import type { Hours } from '../../calendar/hours.ts';
import { describeHours } from '../../calendar/week-text.ts';
import { localText } from '../../calendar/zone.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { useDocument } from '../document/use-document.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { changeHours, type EditedHours } from './change-hours.ts';
import { OpenAt } from './open-at.tsx';
import { SpecialDays } from './special-days.tsx';
import { TwoYears } from './two-years.tsx';
import { WeekSection } from './week-section.tsx';
import { ZoneField } from './zone-field.tsx';

interface HoursDetailProps {
  edited: EditedHours;
  nowMs: number;
}

const zoneProblem = (calendar: Hours) => hoursProblems(calendar).find(({ at }) => at[0] === 'zone')?.message;

/** Everything about one Hours: where it holds, the week, the special days, and answers to check it by. */
export function HoursDetail({ edited, nowMs }: HoursDetailProps) {
  const plan = useDocument(edited.document, (state) => state.plan);
  const hours = plan.hours[edited.id];
  const calendar = hoursOf(plan, edited.id);
  if (!hours || !calendar) return null;
  const site = hours.site === undefined ? undefined : plan.sites[hours.site];
  const today = localText(calendar.zone, nowMs).slice(0, 10);
  const wrongZone = zoneProblem(calendar);
  return (
    <>
      <p className="text-md font-medium">{describeHours(calendar)}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <div className="w-64 max-w-full">
          <SelectField
            label="They belong to"
            value={hours.site ?? ''}
            help="“Close now” for a site closes the hours that belong to it."
            options={[
              { value: '', label: 'The whole office' },
              ...Object.entries(plan.sites).map(([id, { name }]) => ({ value: id, label: name })),
            ]}
            onChange={(next) =>
              changeHours(
                edited,
                next === '' ? 'Hours of the whole office' : `Hours of ${plan.sites[next]?.name ?? next}`,
                {
                  site: next === '' ? undefined : next,
                },
              )
            }
          />
        </div>
        <div>
          <ZoneField
            zone={hours.zone}
            inherited={
              site?.zone === undefined ? { from: 'the office', zone: plan.zone } : { from: site.name, zone: site.zone }
            }
            onChange={(zone) =>
              changeHours(edited, zone === undefined ? 'Zone as the office' : `Zone ${zone.replaceAll('_', ' ')}`, {
                zone,
              })
            }
          />
          {wrongZone !== undefined && <FieldNote tone="error">{wrongZone}</FieldNote>}
        </div>
      </div>
      <WeekSection edited={edited} hours={hours} calendar={calendar} nowMs={nowMs} />
      <SpecialDays edited={edited} hours={hours} calendar={calendar} country={plan.country} today={today} />
      <TwoYears name={hours.name} calendar={calendar} today={today} />
      <OpenAt calendar={calendar} nowMs={nowMs} />
    </>
  );
}
