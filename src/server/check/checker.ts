// check: what stands between a draft and real calls. It is asked by content, and it never keeps the process from routing calls.
import type { Plan } from '../../plan/plan.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import type { Finding } from '../../verify/finding.ts';
import type { SeverityOverrides } from '../../verify/severities.ts';
import { unproven } from '../../verify/unproven.ts';
import { withProof, type Checked } from '../../verify/with-proof.ts';

/** How a plan is checked. */
export interface CheckAt {
  /** Any instant of the first day, in UTC milliseconds. */
  readonly nowMs: number;
  readonly severities: SeverityOverrides;
  /** Somebody waits for the answer: it goes before what is only looked at in the background. */
  readonly urgent?: boolean;
}

/** Checks and proves plans; an answer that could not be finished says so itself, in its findings or in the limits of its proof. */
export interface Checker {
  check(plan: Plan, at: CheckAt): Promise<Checked>;
  /** Gives back what the checker holds; what still waits is answered as not finished. */
  close(): Promise<void>;
}

/** Checks on the thread that asks: for tests and short commands, not for a process that routes calls. */
export const inProcessChecker: Checker = {
  check: (plan, at) => checkAndProve(plan, at),
  close: () => Promise.resolve(),
};

/**
 * The answer where a check broke off because of `why`: what the rules found, and a proof that shows nothing; without the rules'
 * findings one error, because a plan that nobody looked at must not go live.
 */
export function unfinished(plan: Plan, { nowMs, severities }: CheckAt, found: readonly Finding[] | null, why: string) {
  const broke: Finding = {
    id: 'check/unfinished',
    rule: 'check',
    severity: 'error',
    place: { at: 'plan' },
    message: `The check of this plan could not finish. ${why}`,
    fix: 'Try again. If it happens again, report this plan.',
  };
  return withProof(plan, found ?? [broke], unproven(nowMs, why), severities);
}
