import { useEffect, useEffectEvent, useRef } from 'react';
import type { Finding } from '../../verify/finding.ts';
import { nextFinding } from './next-finding.ts';
import type { Checks } from './use-checks.ts';

/**
 * Goes to the next problem (or with -1 the one before) of the plan as it is; null where there is none. Right after an edit what
 * is known is of the state before it: then it waits, a fraction of a second, until the rules have read the plan.
 */
export function useNextProblem(
  { findings, isRead }: Pick<Checks, 'findings' | 'isRead'>,
  currentId: string | null,
  onGo: (finding: Finding | null) => void,
): (by: 1 | -1) => void {
  const waiting = useRef<1 | -1 | null>(null);
  const go = (by: 1 | -1) => onGo(nextFinding(findings ?? [], currentId, by));
  const onRead = useEffectEvent(() => {
    if (waiting.current !== null) go(waiting.current);
    waiting.current = null;
  });
  useEffect(() => {
    if (isRead) onRead();
  }, [isRead]);
  return (by) => {
    if (isRead) go(by);
    else waiting.current = by;
  };
}
