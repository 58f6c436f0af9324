import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { QuickFix } from '../../verify/quick-fixes/quick-fix.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { placeWords } from '../../verify/place-words.ts';
import { FixButtons } from '../things/fix-buttons.tsx';
import { SEVERITY_LOOK } from './severity-look.ts';

interface ProblemRowProps {
  plan: Plan;
  finding: Finding;
  current: boolean;
  onGo: (finding: Finding) => void;
  onPlay: (call: CallScript) => void;
  /** It was just fixed, and the plan is being checked again. */
  fixed: boolean;
  onFix: (finding: Finding, fix: QuickFix) => void;
}

/** One problem: where, what is wrong, what to do or what does it at once, and where possible the call that shows it. */
export function ProblemRow({ plan, finding, current, onGo, onPlay, fixed, onFix }: ProblemRowProps) {
  const look = SEVERITY_LOOK[finding.severity];
  const { call, place } = finding;
  return (
    <li
      aria-current={current || undefined}
      className="flex flex-wrap gap-x-3 gap-y-2 rounded-control px-3 py-2.5 aria-current:bg-accent-soft"
    >
      <span className={`mt-1 ${look.colour}`}>
        <Icon name={look.icon} size={17} label={look.one} />
      </span>
      {/* The button goes below where it would squeeze the words. */}
      <div className="min-w-0 flex-[1_1_14rem]">
        <p>
          <span className="font-semibold">
            {place.at !== 'plan' ? (
              <Button variant="link" onClick={() => onGo(finding)} aria-label={`Show ${placeWords(plan, place)}`}>
                {placeWords(plan, place)}
              </Button>
            ) : (
              placeWords(plan, place)
            )}
          </span>
          {' · '}
          {finding.message}
        </p>
        <p className="text-muted">{finding.fix}</p>
        <FixButtons plan={plan} finding={finding} done={fixed} onFix={(fix) => onFix(finding, fix)} />
      </div>
      {call && (
        <div className="shrink-0 max-sm:pl-7">
          <Button size="small" icon="play" onClick={() => onPlay(call)}>
            Play that call
          </Button>
        </div>
      )}
    </li>
  );
}
