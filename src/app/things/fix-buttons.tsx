import { useMemo } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { QuickFix } from '../../verify/quick-fixes/quick-fix.ts';
import { quickFixesFor } from '../../verify/quick-fixes/quick-fixes-for.ts';
import { Button } from '../ui/button.tsx';

interface FixButtonsProps {
  plan: Plan;
  finding: Finding;
  /** The fix was pressed, and the plan is being checked again. */
  done: boolean;
  onFix: (fix: QuickFix) => void;
}

/** What mends a problem at once, one button each; nothing where somebody has to decide. */
export function FixButtons({ plan, finding, done, onFix }: FixButtonsProps) {
  // A fix may play calls to find out whether it helps.
  const fixes = useMemo(() => quickFixesFor(plan, finding), [plan, finding]);
  if (fixes.length === 0) return null;
  return (
    <div className="mt-1.5 flex flex-wrap gap-2 *:shrink *:text-left">
      {fixes.map((fix) => (
        <Button key={fix.label} size="small" icon="wand" loading={done} onClick={() => onFix(fix)}>
          Fix: {fix.label}
        </Button>
      ))}
    </div>
  );
}
