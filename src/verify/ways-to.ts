import { KINDS } from '../kinds/registry.ts';
import type { RefType } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { explore } from './prove/explore.ts';
import { traceBack, type WayTo } from './prove/trace-back.ts';
import { proofStart } from './unproven.ts';

/** Something that calls may come to: a thing of the plan by id, or an outside phone by its E.164 number. */
export interface TraceTarget {
  readonly ref: RefType | 'outside';
  readonly id: string;
}

/** Every way in which calls of the next 400 days come to a thing; `nowMs` is any instant of the first day in UTC. */
export const waysTo = (plan: Plan, target: TraceTarget, nowMs: number): WayTo[] =>
  traceBack(explore(plan, KINDS, proofStart(nowMs)), target);
