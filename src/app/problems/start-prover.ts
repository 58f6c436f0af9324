import type { Remote } from 'comlink';
import type { Plan } from '../../plan/plan.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import { unproven } from '../../verify/unproven.ts';
import type { Runner } from './latest-wins.ts';
import type { Prover } from './proof.worker.ts';

/** What is to be proven, and an instant of the first day in UTC milliseconds. */
export interface ToProve {
  readonly plan: Plan;
  readonly nowMs: number;
}

/** Nobody waits longer than this for a proof. */
const LONGEST_MS = 20_000;
const TOO_LONG = `It took longer than ${LONGEST_MS / 1000} s.`;

/**
 * Starts a prover off the main thread; a worker that breaks, or that there are none of, is replaced by the main thread. A proof
 * that takes longer than 20 s is given up, and the answer says so.
 */
export function startProver(): Runner<ToProve, Proof> {
  const here = async ({ plan, nowMs }: ToProve) =>
    (await import('../../verify/prove-anyway.ts')).proveAnyway(plan, { nowMs });
  if (typeof Worker === 'undefined') return { run: here, stop: () => undefined };
  let started: ProverWorker | null = null;
  const stop = () => {
    started?.worker.terminate();
    started = null;
  };
  return {
    run: async (work) => {
      const { remote, broken } = (started ??= startWorker());
      const late = afterMs(LONGEST_MS);
      const proof = await Promise.race([
        remote.then(({ prover }) => prover.prove(work.plan, work.nowMs)),
        broken,
        late.passed,
      ]);
      late.cancel();
      if (proof !== 'late') return proof ?? here(work);
      stop();
      return unproven(work.nowMs, TOO_LONG);
    },
    stop,
  };
}

interface ProverWorker {
  readonly worker: Worker;
  readonly remote: Promise<{ readonly prover: Remote<Prover> }>;
  /** Null once the worker has broken. */
  readonly broken: Promise<null>;
}

function startWorker(): ProverWorker {
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
  return {
    worker,
    // In an object, because a promise would take the proxy itself for another promise.
    remote: import('comlink').then(({ wrap }) => ({ prover: wrap<Prover>(worker) })),
    broken: new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(null), { once: true });
    }),
  };
}

function afterMs(ms: number): { readonly passed: Promise<'late'>; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    passed: new Promise((resolve) => {
      timer = setTimeout(() => resolve('late'), ms);
    }),
    cancel: () => clearTimeout(timer),
  };
}
