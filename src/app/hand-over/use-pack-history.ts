import { behaviourHash } from '../../plan/behaviour-hash.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PackHistory } from '../../exchange/hand-over/pack-input.ts';
import { useLive, useMaybeVersion, useVersions } from '../backend/plan-queries.ts';
import { useMemo } from 'react';

/** What the backend knows of a plan's past; null while it is asked or where it cannot be reached. */
export function usePackHistory(plan: Plan): PackHistory | null {
  const live = useLive(plan.id);
  const versions = useVersions(plan.id);
  const livePlan = useMemo(() => planOf(live.data?.document), [live.data]);
  const isLive = useMemo(() => livePlan !== null && behaviourHash(livePlan) === behaviourHash(plan), [livePlan, plan]);
  const number = live.data?.entry.number;
  const earlier = versions.data?.find((entry) => number !== undefined && entry.number === number - 1);
  const old = useMaybeVersion(plan.id, isLive ? (earlier?.version ?? null) : null);
  const oldPlan = useMemo(() => planOf(old.data?.document), [old.data]);
  return useMemo(() => {
    if (live.data === undefined || versions.data === undefined) return null;
    if (live.data === null || !livePlan) return { version: null, before: null, accepted: [] };
    const { entry } = live.data;
    const before = isLive
      ? oldPlan && earlier
        ? { number: earlier.number, plan: oldPlan }
        : null
      : { number: entry.number, plan: livePlan };
    return {
      version: isLive ? { number: entry.number, atMs: entry.publishedAtMs } : null,
      before,
      accepted: entry.acknowledgements,
    };
  }, [live.data, versions.data, livePlan, isLive, oldPlan, earlier]);
}

function planOf(document: unknown): Plan | null {
  if (document === undefined) return null;
  const read = readPlan(document, KINDS);
  return read.ok ? read.value : null;
}
