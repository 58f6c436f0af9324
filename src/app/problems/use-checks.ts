import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DAY_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Proof, ProofProgress } from '../../verify/prove/proof.ts';
import type { withProof } from '../../verify/with-proof.ts';
import { useSeverities } from '../backend/use-severities.ts';
import type { Checking } from '../things/checking.ts';
import type { Proven } from '../things/section-props.ts';
import { latestWins, type LatestWins } from './latest-wins.ts';
import { startChecker, type RunningChecker } from './start-checker.ts';
import { startProver, type ToProve } from './start-prover.ts';

const DEBOUNCE_MS = 150;
/** A proof that takes longer than this is stopped for the next one. */
const PATIENCE_MS = 1000;

/** What is known of a plan: its problems, null before the first check, and the last proof, null before the first. */
export interface Checks {
  readonly findings: readonly Finding[] | null;
  readonly proven: Proven | null;
  readonly checking: Checking;
}

// Fetched with the first proof.
let join: typeof withProof | null = null;

interface Workers {
  readonly checker: RunningChecker;
  readonly prover: LatestWins<ToProve, Proof>;
}

const startWorkers = (): Workers => ({ checker: startChecker(), prover: latestWins(startProver, PATIENCE_MS) });

/**
 * Checks and proves a plan whenever it changes: what the rules find is there at once, what is proven follows. Late results are
 * dropped; until the present state is proven, the proof is of an earlier one.
 */
export function useChecks(plan: Plan, nowMs: number): Checks {
  const severities = useSeverities();
  const [found, setFound] = useState<{ plan: string; findings: readonly Finding[] } | null>(null);
  const [proven, setProven] = useState<Proven | null>(null);
  const workers = useRef<Workers | null>(null);
  const [progress, setProgress] = useState<{ readonly plan: Plan; readonly at: ProofProgress } | null>(null);
  const [cancelled, setCancelled] = useState<Plan | null>(null);
  const today = Math.floor(nowMs / DAY_MS);
  useEffect(
    () => () => {
      workers.current?.checker.stop();
      workers.current?.prover.stop();
      workers.current = null;
    },
    [],
  );
  const prove = useCallback(
    (asked: Plan) => {
      workers.current ??= startWorkers();
      setCancelled(null);
      const onProgress = (at: ProofProgress) => setProgress({ plan: asked, at });
      const proving = workers.current.prover.run({ plan: asked, nowMs: today * DAY_MS, onProgress });
      void Promise.all([proving, import('../../verify/with-proof.ts')]).then(([proof, fetched]) => {
        join = fetched.withProof;
        if (proof) setProven({ plan: asked, proof });
      });
    },
    [today],
  );
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      workers.current ??= startWorkers();
      void workers.current.checker.check(plan, { fromMs: Date.now(), severities }).then((findings) => {
        if (!dropped) setFound({ plan: plan.id, findings });
      });
      prove(plan);
    }, DEBOUNCE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [plan, prove, severities]);
  const checking = useMemo(
    (): Checking => ({
      progress: progress?.plan === plan ? progress.at : null,
      cancelled: cancelled === plan,
      cancel: () => {
        workers.current?.prover.stop();
        setCancelled(plan);
      },
      again: () => prove(plan),
    }),
    [plan, progress, cancelled, prove],
  );
  const [rules, last] = [found?.plan === plan.id ? found.findings : null, proven?.plan.id === plan.id ? proven : null];
  const joined = useMemo(() => {
    if (!last || !join) return { findings: rules, proven: null };
    const { findings, proof } = join(last.plan, rules ?? [], last.proof, severities);
    return { findings: rules && findings, proven: { plan: last.plan, proof } };
  }, [rules, last, severities]);
  return { ...joined, checking };
}
