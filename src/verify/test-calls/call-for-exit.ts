import { outcomeWho } from '../../engine/call.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { visitsOf } from '../../simulate/walk-visits.ts';
import { walk } from '../../simulate/walk.ts';
import { findCall } from '../find-call.ts';
import { exitsTaken, type PlanExit } from './plan-exits.ts';

/** A test call that takes an exit, with the end it has now, named after the exit; null where none was found. */
export function callForExit(plan: Plan, { key, flow, node, exit, step, label }: PlanExit): Scenario | null {
  const call = findCall(plan, KINDS, {
    flow,
    node,
    exit,
    shows: (played) => exitsTaken(visitsOf(plan, played)).includes(key),
  });
  if (!call) return null;
  const played = walk(plan, call);
  if (!played.ok) return null;
  const { outcome } = played.value;
  const who = outcomeWho(outcome);
  const name = `${plan.numbers[call.number]!.name}, ${step}, ${label}`;
  return {
    name: name.length > 120 ? `${name.slice(0, 119)}…` : name,
    call,
    expect: { outcome: outcome.kind, ...(who === null ? {} : { who }) },
  };
}
