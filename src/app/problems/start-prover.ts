import type { Plan } from '../../plan/plan.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import type { Runner } from './latest-wins.ts';
import type { Prover } from './proof.worker.ts';

/** What is to be proven, and an instant of the first day in UTC milliseconds. */
export interface ToProve {
  readonly plan: Plan;
  readonly nowMs: number;
}

/** Starts a prover off the main thread; a worker that breaks, or that there are none of, is replaced by the main thread. */
export function startProver(): Runner<ToProve, Proof> {
  const here = async ({ plan, nowMs }: ToProve) =>
    (await import('../../verify/prove-anyway.ts')).proveAnyway(plan, { nowMs });
  if (typeof Worker === 'undefined') return { run: here, stop: () => undefined };
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
  // In an object, because a promise would take the proxy itself for another promise.
  const remote = import('comlink').then(({ wrap }) => ({ prover: wrap<Prover>(worker) }));
  const broken = new Promise<null>((resolve) => {
    worker.addEventListener('error', () => resolve(null), { once: true });
  });
  return {
    run: async (work) =>
      (await Promise.race([remote.then(({ prover }) => prover.prove(work.plan, work.nowMs)), broken])) ?? here(work),
    stop: () => worker.terminate(),
  };
}
