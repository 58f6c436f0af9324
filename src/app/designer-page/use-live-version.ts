import { useMemo } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { isAway, ProblemError } from '../backend/problem-error.ts';
import { useWatched } from '../backend/use-watched.ts';

/** A published version as a plan to compare with or to play calls on. */
export interface LivePlan {
  readonly number: number;
  readonly plan: Plan;
}

/** What callers get now, as far as the backend has told. */
export interface LiveVersion {
  /** Null where nothing is published; undefined until the backend has answered. */
  readonly number: number | null | undefined;
  /** Null also where this app cannot read it. */
  readonly plan: LivePlan | null;
  /** The backend could not be asked. */
  readonly isUnreached: boolean;
}

/** Follows which version of a plan is live. */
export function useLiveVersion(planId: string): LiveVersion {
  const { data, error } = useWatched(planId, (queries) => queries.watchLive(planId));
  const plan = useMemo(() => {
    const read = data ? readPlan(data.document, KINDS) : null;
    return data && read?.ok ? { number: data.entry.number, plan: read.value } : null;
  }, [data]);
  return {
    number: data === undefined ? undefined : (data?.entry.number ?? null),
    plan,
    isUnreached: error instanceof ProblemError && isAway(error.problem),
  };
}
