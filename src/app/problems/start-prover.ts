import type { Remote } from 'comlink';
import type { Plan } from '../../plan/plan.ts';
import type { Proof, ProofProgress } from '../../verify/prove/proof.ts';
import type { WayTo } from '../../verify/prove/trace-back.ts';
import { unproven } from '../../verify/unproven.ts';
import type { TraceTarget } from '../../verify/ways-to.ts';
import type { Runner } from './latest-wins.ts';
import type { Prover } from './proof.worker.ts';

/** What is to be proven, and an instant of the first day in UTC milliseconds. */
export interface ToProve {
  readonly plan: Plan;
  readonly nowMs: number;
  /** Told how far it is. */
  readonly onProgress?: (progress: ProofProgress) => void;
}

/** Nobody waits longer than this for a proof. */
const LONGEST_MS = 20_000;
const TOO_LONG = `It took longer than ${LONGEST_MS / 1000} s.`;

/** Proves plans, and answers questions about their calls. */
export interface RunningProver extends Runner<ToProve, Proof> {
  /** Every way in which calls come to a thing; null where that takes too long. */
  waysTo(work: ToProve, target: TraceTarget): Promise<readonly WayTo[] | null>;
}

/**
 * Starts a prover off the main thread; a worker that breaks, or that there are none of, is replaced by the main thread. What
 * takes longer than 20 s is given up, and the answer says so.
 */
export function startProver(): RunningProver {
  let started: ProverWorker | null = null;
  const stop = () => {
    started?.worker.terminate();
    started = null;
  };
  const ask = async <T>(
    there: (prover: Remote<Prover>, proxy: <F extends object>(f: F) => F) => Promise<T>,
    here: () => Promise<T>,
    given: () => T,
  ): Promise<T> => {
    if (typeof Worker === 'undefined') return here();
    const { remote, broken } = (started ??= startWorker());
    const late = afterMs(LONGEST_MS);
    const answer = await Promise.race([remote.then(({ prover, proxy }) => there(prover, proxy)), broken, late.passed]);
    late.cancel();
    if (answer === BROKEN) return here();
    if (answer !== LATE) return answer;
    stop();
    return given();
  };
  return {
    run: ({ plan, nowMs, onProgress = () => undefined }) =>
      ask(
        (prover, proxy) => prover.prove(plan, nowMs, proxy(onProgress)),
        async () => (await import('../../verify/prove-anyway.ts')).proveAnyway(plan, { nowMs, onProgress }),
        () => unproven(nowMs, TOO_LONG),
      ),
    waysTo: ({ plan, nowMs }, target) =>
      ask<readonly WayTo[] | null>(
        async (prover) => prover.waysTo(plan, target, nowMs).catch(() => null),
        async () => (await import('../../verify/ways-to.ts')).waysTo(plan, target, nowMs),
        () => null,
      ),
    stop,
  };
}

const LATE = Symbol('late');
const BROKEN = Symbol('broken');

interface ProverWorker {
  readonly worker: Worker;
  readonly remote: Promise<{ readonly prover: Remote<Prover>; readonly proxy: <F extends object>(f: F) => F }>;
  readonly broken: Promise<typeof BROKEN>;
}

function startWorker(): ProverWorker {
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
  return {
    worker,
    // In an object, because a promise would take the proxy itself for another promise.
    remote: import('comlink').then(({ wrap, proxy }) => ({ prover: wrap<Prover>(worker), proxy })),
    broken: new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(BROKEN), { once: true });
    }),
  };
}

function afterMs(ms: number): { readonly passed: Promise<typeof LATE>; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    passed: new Promise((resolve) => {
      timer = setTimeout(() => resolve(LATE), ms);
    }),
    cancel: () => clearTimeout(timer),
  };
}
