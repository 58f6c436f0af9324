import { callSeconds } from '../../../simulate/call-seconds.ts';
import { judgeSeconds, type Judged } from '../../../simulate/judge-seconds.ts';
import { DEFAULT_TARGETS, targetOf } from '../../../plan/default-targets.ts';
import type { TargetId } from '../../../plan/targets.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Walk } from '../../../simulate/walk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { CountStepper } from '../count-stepper.tsx';

interface SecondsPanelProps {
  plan: Plan;
  walk: Walk;
  /** Changes what the office allows itself, null for the default; absent where the plan is only looked at. */
  onTarget?: ((target: TargetId, most: number | null) => void) | undefined;
}

const VERDICTS: Record<Judged['verdict'], { icon: IconName; words: string; colour: string }> = {
  within: { icon: 'check-circle', words: 'Within the target', colour: 'text-ok' },
  over: { icon: 'alert-triangle', words: 'Over the target', colour: 'text-warning' },
  none: { icon: 'minus', words: 'Not in this call', colour: 'text-muted' },
};

/** What the whole call asks of its caller, beside what the office allows itself. */
export function SecondsPanel({ plan, walk, onTarget }: SecondsPanelProps) {
  const judged = judgeSeconds(callSeconds(plan, walk), plan.targets);
  return (
    <div className="flex flex-col gap-3 p-4">
      <ul aria-label="What this call takes" className="flex flex-col">
        {judged.map(({ id, label, value, target, verdict }) => {
          const { icon, words, colour } = VERDICTS[verdict];
          return (
            <li key={id} className="flex items-center gap-3 border-b border-line py-2 last:border-b-0">
              <span className={colour}>
                <Icon name={icon} size={22} />
              </span>
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{label}</span>
                <span className="block text-sm text-muted">
                  {words}: {target}
                </span>
              </span>
              <span className={`tabular text-right font-bold ${verdict === 'none' ? 'text-md text-muted' : 'text-xl'}`}>
                {value}
              </span>
            </li>
          );
        })}
      </ul>
      {onTarget && (
        <Disclosure label="Change the targets" summary={plan.targets === undefined ? 'usual ones' : 'your own'}>
          <div className="-ml-5 flex flex-col gap-2">
            {judged.map(({ id, label }) => (
              <div key={id}>
                <CountStepper
                  label={`${label}: at most${id.endsWith('Seconds') ? ', in seconds' : ''}`}
                  value={targetOf(plan.targets, id)}
                  max={id.endsWith('Seconds') ? 3600 : 99}
                  onChange={(most) => onTarget(id, most)}
                />
                <p className="text-sm text-muted">
                  {plan.targets?.[id] === undefined ? (
                    `${DEFAULT_TARGETS[id].source}.`
                  ) : (
                    <>
                      Usually {DEFAULT_TARGETS[id].most}.{' '}
                      <Button variant="link" onClick={() => onTarget(id, null)}>
                        Back to {DEFAULT_TARGETS[id].most}
                      </Button>
                    </>
                  )}
                </p>
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
