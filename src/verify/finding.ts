import type { CallScript } from '../plan/call-script.ts';

/** Errors block publishing, warnings need a reason, hints advise. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding is: a step (with an exit, if one is meant), or a thing of the plan by collection and id. */
export type FindingPlace =
  | { readonly at: 'node'; readonly flow: string; readonly node: string; readonly exit?: string }
  | { readonly at: 'flow'; readonly flow: string }
  | { readonly at: 'thing'; readonly collection: string; readonly id: string }
  | { readonly at: 'plan' };

/** One problem: the rule that found it, where, the cause in one sentence, the fix, and where possible a call that shows it. */
export interface Finding {
  /** Stable within one plan: rule, place and a discriminator; acknowledgements refer to it. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly message: string;
  readonly fix: string;
  readonly call?: CallScript;
}
