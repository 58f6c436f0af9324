import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { useSeverities } from '../backend/use-severities.ts';
import { startChecker, type RunningChecker } from './start-checker.ts';

const DEBOUNCE_MS = 150;

/**
 * The problems of a plan from now on, as grave as the workspace finds them: null before the first check, then those of the last checked state; late results are
 * dropped.
 */
export function useFindings(plan: Plan): readonly Finding[] | null {
  const severities = useSeverities();
  const [found, setFound] = useState<{ plan: string; findings: readonly Finding[] } | null>(null);
  const checker = useRef<RunningChecker | null>(null);
  useEffect(
    () => () => {
      checker.current?.stop();
      checker.current = null;
    },
    [],
  );
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      checker.current ??= startChecker();
      void checker.current.check(plan, { fromMs: Date.now(), severities }).then((findings) => {
        if (!dropped) setFound({ plan: plan.id, findings });
      });
    }, DEBOUNCE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [plan, severities]);
  return found?.plan === plan.id ? found.findings : null;
}
