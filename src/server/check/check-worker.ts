import { parentPort } from 'node:worker_threads';
import type { Plan } from '../../plan/plan.ts';
import { checkEverything } from '../../verify/check-everything.ts';
import type { Finding } from '../../verify/finding.ts';
import { proveAnyway } from '../../verify/prove-anyway.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import type { CheckAt } from './checker.ts';

/** What the backend asks its checking thread. */
export interface ToCheckWorker {
  readonly job: number;
  readonly plan: Plan;
  readonly at: CheckAt;
}

/** What the thread answers: what the rules find as soon as they have run, then what is proven, or why neither came to an end. */
export type FromCheckWorker = { readonly job: number } & (
  { readonly found: readonly Finding[] } | { readonly proof: Proof } | { readonly broke: string }
);

/** Checks what it is sent, one plan after the other. */
export function runCheckWorker(): void {
  const port = parentPort!;
  const tell = (message: FromCheckWorker) => port.postMessage(message);
  const check = async ({ job, plan, at }: ToCheckWorker) => {
    try {
      tell({ job, found: await checkEverything(plan, { fromMs: at.nowMs, severities: at.severities }) });
      tell({ job, proof: proveAnyway(plan, at) });
    } catch (error) {
      tell({ job, broke: error instanceof Error ? error.message : 'unknown reason' });
    }
  };
  port.on('message', (message: ToCheckWorker) => void check(message));
}
