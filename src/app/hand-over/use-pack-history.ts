import { useMemo } from 'react';
import { isVersion, packHistory } from '../../exchange/hand-over/pack-history.ts';
import type { PackHistory } from '../../exchange/hand-over/pack-input.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { useLive, useMaybeVersion, useVersions } from '../backend/plan-queries.ts';

/** What the backend knows of a plan's past; null while it is asked or where it cannot be reached. */
export function usePackHistory(plan: Plan): PackHistory | null {
  const live = useLive(plan.id).data;
  const versions = useVersions(plan.id).data;
  const livePlan = useMemo(() => planOf(live?.document), [live]);
  const isLive = useMemo(() => isVersion(plan, livePlan), [plan, livePlan]);
  const earlier = isLive ? versions?.find(({ number }) => number === (live?.entry.number ?? 0) - 1) : undefined;
  const old = useMaybeVersion(plan.id, earlier?.version ?? null).data;
  const oldPlan = useMemo(() => planOf(old?.document), [old]);
  return useMemo(() => {
    if (live === undefined || versions === undefined) return null;
    const entry = live?.entry;
    return packHistory(
      plan,
      entry
        ? { number: entry.number, atMs: entry.publishedAtMs, plan: livePlan, accepted: entry.acknowledgements }
        : null,
      earlier ? { number: earlier.number, atMs: earlier.publishedAtMs, plan: oldPlan } : null,
    );
  }, [plan, live, versions, livePlan, earlier, oldPlan]);
}

function planOf(document: unknown): Plan | null {
  if (document === undefined) return null;
  const read = readPlan(document, KINDS);
  return read.ok ? read.value : null;
}
