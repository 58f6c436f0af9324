import { hoursProblems } from '../../calendar/check-hours.ts';
import type { Hours } from '../../calendar/hours.ts';
import { describeHours } from '../../calendar/week-text.ts';
import { localText } from '../../calendar/zone.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { useDocument } from '../document/use-document.ts';
import { SelectField } from '../ui/select-field.tsx';
import { ZoneField } from '../ui/zone-field.tsx';
import { changeHours, type EditedHours } from './change-hours.ts';
import { OpenAt } from './open-at.tsx';
import { SpecialDays } from './special-days.tsx';
import { TwoYears } from './two-years.tsx';
import { WeekSection } from './week-section.tsx';

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
  const [inherited, inheritedZone] = site?.zone === undefined ? ['the office', plan.zone] : [site.name, site.zone];
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
        <div className="w-64 max-w-full">
          <ZoneField
            label="Time zone"
            value={hours.zone}
            whenEmpty={`As ${inherited} (${inheritedZone.replaceAll('_', ' ')})`}
            error={zoneProblem(calendar)}
            onChange={(zone) =>
              changeHours(edited, zone === undefined ? `Zone as ${inherited}` : `Zone ${zone.replaceAll('_', ' ')}`, {
                zone,
              })
            }
          />
        </div>
      </div>
      <WeekSection edited={edited} hours={hours} calendar={calendar} nowMs={nowMs} />
      <SpecialDays edited={edited} hours={hours} calendar={calendar} country={plan.country} today={today} />
      <TwoYears name={hours.name} calendar={calendar} today={today} />
      <OpenAt calendar={calendar} nowMs={nowMs} />
    </>
  );
}
