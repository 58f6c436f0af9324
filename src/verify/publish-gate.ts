import type { Finding, Severity } from './finding.ts';

/** Somebody's word that a warning is meant: which finding, and the reason they gave. */
export interface Acknowledgement {
  readonly finding: string;
  readonly reason: string;
}

/** Whether nothing forbids publishing; warnings do not, they ask for a reason (see openWarnings). */
export const canPublish = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== 'error');

/** The warnings that nobody has acknowledged with a reason yet. */
export function openWarnings(findings: readonly Finding[], acknowledgements: readonly Acknowledgement[]): Finding[] {
  const known = new Set(acknowledgements.flatMap(({ finding, reason }) => (reason.trim() === '' ? [] : [finding])));
  return findings.filter(({ id, severity }) => severity === 'warning' && !known.has(id));
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
