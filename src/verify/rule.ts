import type { Kinds } from '../engine/kind.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindingPlace, Severity } from './finding.ts';

/** What a rule reports; the checker adds the rule's name and an id. */
export interface Report {
  readonly place: FindingPlace;
  readonly message: string;
  readonly fix: string;
  readonly call?: CallScript;
  /** Where one rule may report differently grave things; otherwise the rule's own severity. */
  readonly severity?: Severity;
  /** Tells several reports at one place apart. */
  readonly detail?: string;
}

/** One rule: what it looks for, why it matters, where the knowledge comes from, and the check itself. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  check(plan: Plan, kinds: Kinds): Iterable<Report>;
}
