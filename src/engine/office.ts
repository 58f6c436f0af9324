import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import { IDLE_SWITCHBOARD, type Switchboard } from './board.ts';
import type { CallState } from './call.ts';
import type { Effect } from './effect.ts';
import type { OfficeInput } from './input.ts';
import type { Kinds } from './kind.ts';
import { OfficeRun } from './office-run.ts';
import type { TraceLine } from './trace.ts';

/** The running state of an office: its calls in progress, what they share, and the only timer. Plain JSON. */
export interface Office {
  readonly calls: Readonly<Record<string, CallState>>;
  readonly switchboard: Switchboard;
  readonly situation: Situation;
  /** The version that calls the office begins by itself begin on: activated last, or else the first that a call was offered on. */
  readonly activeVersion: string | null;
  /** When the office wants a `wake`, in UTC milliseconds, or null. */
  readonly wakeAtMs: number | null;
}

/** Plans by version: every version that a call in progress is on, and the active one. */
export type Plans = Readonly<Record<string, Plan>>;

/** What one input did to an office; `ended` are the final states of calls that ended, which the office no longer holds. */
export interface OfficeStep {
  readonly office: Office;
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceLine[];
  readonly ended: readonly CallState[];
}

/** An office without calls in a declared situation. */
export const openOffice = (situation: Situation = NORMAL): Office => ({
  calls: {},
  switchboard: IDLE_SWITCHBOARD,
  situation,
  activeVersion: null,
  wakeAtMs: null,
});

/**
 * Advances an office by one input: routes it to its call, feeds the call's requests to the switchboard and the answers back,
 * until nothing is left to do. Inputs for unknown or ended calls change nothing, nor does an offer of a call in progress; an id is
 * offered once: the office no longer knows which calls have ended. Pure and total: replaying the same log gives the same office,
 * effects and trace.
 */
export function advanceOffice(plans: Plans, kinds: Kinds, office: Office, input: OfficeInput): OfficeStep {
  const run = new OfficeRun(plans, kinds, office);
  const { effects, trace, ended } = run.take(input);
  return { office: run.office(), effects, trace, ended };
}
