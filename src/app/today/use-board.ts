import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { backendNowMs } from '../backend/backend-clock.ts';
import { isAway, ProblemError } from '../backend/problem-error.ts';
import { useSituation } from '../backend/use-situation.ts';
import { boardOf, nextTurn, type Board } from './board.ts';

interface LoadedBoard {
  readonly board: Board;
  /** Nothing was ever heard of what is set today. */
  readonly unknown: boolean;
  /** Why it is not known, or not any more; null while all is well. */
  readonly error: unknown;
  readonly isAway: boolean;
  /** When the backend was last heard, in its own time; null for never. */
  readonly heardAtMs: number | null;
  readonly retry: () => void;
}

const LONGEST_TIMER_MS = 60_000;

/** The board of a plan, kept up to date: by the backend when something is set, and by its clock when something ends by itself. */
export function useBoard(plan: Plan): LoadedBoard {
  const situation = useSituation(plan.id);
  const [tickMs, setTickMs] = useState(backendNowMs);
  const declared = situation.data?.entries;
  const isUnreached = situation.error instanceof ProblemError && isAway(situation.error.problem);
  const locked = declared === undefined || situation.error !== null;
  // The answer may be younger than the last tick.
  const nowMs = Math.max(tickMs, situation.data?.nowMs ?? 0);
  const board = useMemo(() => boardOf(plan, declared ?? [], nowMs, locked), [plan, declared, nowMs, locked]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const entries = (declared ?? []).map(({ entry }) => entry);
    const tick = () => {
      const now = backendNowMs();
      setTickMs(now);
      timer = setTimeout(tick, Math.min(nextTurn(entries, now) - now, LONGEST_TIMER_MS) + 20);
    };
    // At once, since what this page has just set begins after the last tick.
    timer = setTimeout(tick);
    return () => clearTimeout(timer);
  }, [declared]);
  return {
    board,
    unknown: declared === undefined,
    error: situation.error,
    isAway: isUnreached,
    heardAtMs: situation.data?.nowMs ?? null,
    retry: () => void situation.refetch(),
  };
}
