import type { Plan } from '../../plan/plan.ts';
import type { EverythingOptions } from '../../verify/check-everything.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Checker } from './findings.worker.ts';

/** Checks plans off the main thread; where there are no workers, on it. */
export interface RunningChecker {
  check(plan: Plan, options: EverythingOptions): Promise<readonly Finding[]>;
  stop(): void;
}

/** Starts a checker; the worker that breaks is replaced by the main thread, so that problems never silently disappear. */
export function startChecker(): RunningChecker {
  const here = async (plan: Plan, options: EverythingOptions) =>
    (await import('../../verify/check-everything.ts')).checkEverything(plan, options);
  if (typeof Worker === 'undefined') return { check: here, stop: () => undefined };
  const worker = new Worker(new URL('./findings.worker.ts', import.meta.url), { type: 'module' });
  // In an object, because a promise would take the proxy itself for another promise.
  const remote = import('comlink').then(({ wrap }) => ({ checker: wrap<Checker>(worker) }));
  const broken = new Promise<null>((resolve) => {
    worker.addEventListener('error', () => resolve(null), { once: true });
  });
  return {
    check: async (plan, options) =>
      (await Promise.race([remote.then(({ checker }) => checker.check(plan, options)), broken])) ?? here(plan, options),
    stop: () => worker.terminate(),
  };
}
