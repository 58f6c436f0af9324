import type { Kinds } from '../engine/kind.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import type { CallWorld } from './call-worlds.ts';
import { findCall } from './find-call.ts';
import type { Step } from './steps-of.ts';

/** Looking for a call costs milliseconds; a rule shows its first findings only. */
const MOST = 8;

/** Finds calls that come to a step, for the first findings of one rule. */
export class CallShower {
  private left = MOST;

  constructor(
    private readonly plan: Plan,
    private readonly kinds: Kinds,
  ) {}

  /** A call that comes to a step, as the `call` of a report; nothing where none was found or enough were shown. */
  to({ flow, id }: Step, worlds?: readonly CallWorld[]): { readonly call?: CallScript } {
    if (this.left === 0) return {};
    this.left -= 1;
    const call = findCall(this.plan, this.kinds, {
      flow,
      node: id,
      ...(worlds ? { worlds } : {}),
      shows: ({ trace }) => trace.some((line) => line.flow === flow && line.node === id),
    });
    return call ? { call } : {};
  }
}
