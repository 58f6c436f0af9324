import { dayText } from '../../../calendar/day-text.ts';
import { localAt, localText } from '../../../calendar/zone.ts';
import { phoneText } from '../../../engine/phone-text.ts';
import type { CallScript } from '../../../plan/call-script.ts';
import type { Plan } from '../../../plan/plan.ts';
import { callerPicks } from '../../../simulate/caller-picks.ts';
import { Icon } from '../../ui/icon.tsx';

interface CallerCardProps {
  plan: Plan;
  script: CallScript;
  /** The present moment of the call, in UTC milliseconds. */
  atMs: number;
}

/** The clock of the office at this moment of the call, and below it who calls which number. */
export function CallerCard({ plan, script, atMs }: CallerCardProps) {
  const local = localText(plan.zone, atMs);
  const { second } = localAt(plan.zone, atMs);
  const number = plan.numbers[script.number];
  const pick = callerPicks(plan, script.number).find(({ caller }) => caller === script.caller);
  const name = pick?.label.split(', ')[0];
  return (
    <section
      aria-label="Clock and caller"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3"
    >
      <div className="shrink-0">
        <p className="tabular clock font-bold">
          {local.slice(11, 16)}
          <span className="text-xl text-muted">:{String(second).padStart(2, '0')}</span>
        </p>
        <p className="text-md font-semibold text-muted">{dayText(local.slice(0, 10))}</p>
      </div>
      <div className="flex min-w-48 flex-1 items-center gap-3 rounded-card border border-line-strong px-3 py-2">
        <span className="text-accent">
          <Icon name="phone-incoming" size={24} />
        </span>
        <div className="min-w-0">
          <p className="truncate text-md font-bold">
            {script.caller === null ? 'Number withheld' : phoneText(script.caller)}
          </p>
          <p className="text-sm text-muted">
            {script.caller === null || name === undefined ? '' : `${name}, `}
            calls {number ? number.name : 'no number yet'}
          </p>
        </div>
      </div>
    </section>
  );
}
