import { severityOf } from '../severities.ts';
import type { ProvenFinding } from './proof.ts';

/** What the prover itself finds, by the names that the table of severities knows. */
export const PROVEN_RULES = ['caller-lost', 'endless-loop', 'never-reached', 'exit-never-taken'] as const;

/** The rule of a finding of the prover, and how grave it is where no workspace says otherwise. */
export function graded(
  rule: (typeof PROVEN_RULES)[number],
  variant?: string,
): Pick<ProvenFinding, 'rule' | 'severity' | 'variant'> {
  const severity = severityOf(rule, variant, {});
  return { rule, severity: severity === 'off' ? 'hint' : severity, ...(variant === undefined ? {} : { variant }) };
}
