import type { Kinds } from '../engine/kind.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindingPlace, Severity } from './finding.ts';

/** What a rule reports; the checker adds the rule's name, an id and the severity. */
export interface Report {
  readonly place: FindingPlace;
  readonly message: string;
  readonly fix: string;
  readonly call?: CallScript;
  /** Which of several differently grave things this is: `rule/variant` has a line of its own in the table of severities. */
  readonly variant?: string;
  /** Only for what a kind of step says of its own settings; for all else the table of severities decides. */
  readonly severity?: Severity;
  /** Tells several reports at one place apart. */
  readonly detail?: string;
}

/** What a rule may know beside the plan; a rule that needs what is not given says nothing. */
export interface RuleContext {
  /** The instant from which the plan is to hold, in UTC milliseconds. */
  readonly fromMs?: number;
}

/** One rule: what it looks for, why it matters, where the knowledge comes from, and the check itself. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  check(plan: Plan, kinds: Kinds, context?: RuleContext): Iterable<Report>;
}
