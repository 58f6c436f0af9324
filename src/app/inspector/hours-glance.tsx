import { nextChange } from '../../calendar/changes.ts';
import { momentText } from '../../calendar/moment-text.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { describeHours } from '../../calendar/week-text.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { hrefOf } from '../shell/place.ts';
import { MiniWeek } from '../things/mini-week.tsx';
import { lookOf } from '../things/period-look.ts';
import { useStepForm } from './step-form.ts';

/** The week of some hours, what holds now and when that changes; leads to their page. */
export function HoursGlance({ id }: { id: string }) {
  const { plan, nowMs } = useStepForm();
  const hours = hoursOf(plan, id);
  if (!hours) return null;
  const nameOf = (period: string | null) => hours.periods.find((one) => one.id === period)?.name ?? 'Closed';
  const change = nextChange(hours, [], nowMs);
  const now = nameOf(periodAt(hours, [], nowMs).period);
  return (
    <a
      href={hrefOf({ plan: plan.id, page: 'hours', flow: null, item: id })}
      aria-label={`${plan.hours[id]?.name ?? id}: ${describeHours(hours)}. Open these hours`}
      className="flex flex-col gap-2 rounded-control border border-line bg-background p-2.5 hover:border-accent"
    >
      <MiniWeek hours={hours} nowMs={nowMs} />
      <span className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
        {hours.periods.map((period) => (
          <span key={period.id} className="inline-flex items-center gap-1.5">
            <span data-look={lookOf(hours.periods, period.id)} className="period-look size-3 rounded-[3px] border" />
            {period.name}
          </span>
        ))}
      </span>
      <span className="text-sm text-muted">
        <b className="font-semibold text-text">{now}</b> now.{' '}
        {change === null
          ? 'It stays so.'
          : `${nameOf(periodAt(hours, [], change).period)} from ${momentText(hours.zone, change, nowMs)}.`}
      </span>
    </a>
  );
}
