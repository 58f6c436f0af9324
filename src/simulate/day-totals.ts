import type { Outcome } from '../engine/call.ts';
import { kindOf, type Kinds } from '../engine/kind.ts';
import { fieldsIn } from '../plan/fields-in.ts';
import type { Plan } from '../plan/plan.ts';

/** Times that callers waited, in milliseconds; p50 and p90 are the times that half and nine in ten of them did not exceed. */
export interface Waits {
  readonly count: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly maxMs: number;
}

/** What came of the calls that entered one step. */
export interface StepTotals {
  readonly entered: number;
  readonly answered: number;
  readonly abandoned: number;
  /** Time in this step until the caller talked, went elsewhere or hung up. */
  readonly waits: Waits;
}

/** Conversations of a person, or of a team's members at the steps that ask this team. */
export interface BusyTotals {
  readonly answered: number;
  readonly talkMs: number;
  /** How long phones rang for them in all. */
  readonly ringMs: number;
}

/** What a day came to. */
export interface DayTotals {
  readonly offered: number;
  /** Calls in which a person or an outside number was reached, by whatever way. */
  readonly answered: number;
  /** Calls whose callers hung up before that. */
  readonly abandoned: number;
  readonly messages: number;
  /** Callers who were promised a callback, how often somebody was rung to keep one, and how often the two talked. */
  readonly callbacks: { readonly booked: number; readonly attempts: number; readonly reached: number };
  /** How the calls that came in ended. */
  readonly outcomes: Readonly<Partial<Record<Outcome['kind'], number>>>;
  /** From the offer to the answer. */
  readonly answerWaits: Waits;
  /** From the offer to the hang-up of callers who gave up. */
  readonly abandonWaits: Waits;
  /** The share of all calls that were answered in time; 1 on a day without calls. */
  readonly serviceLevel: number;
  /** By `flow/step`, where calls stayed and were not sent on at once; a step that keeps callers waiting is a queue. */
  readonly steps: Readonly<Record<string, StepTotals>>;
  readonly teams: Readonly<Record<string, BusyTotals>>;
  readonly people: Readonly<Record<string, BusyTotals>>;
}

/** Times to be summed up; a plain list of numbers while a day runs. */
export function waitsOf(times: readonly number[]): Waits {
  const sorted = Float64Array.from(times).sort();
  const count = sorted.length;
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * count) - 1)] ?? 0;
  const meanMs = count === 0 ? 0 : sorted.reduce((sum, time) => sum + time, 0) / count;
  return { count, meanMs, p50Ms: rank(0.5), p90Ms: rank(0.9), maxMs: rank(1) };
}

/** The teams that a step asks, by the references of its own settings. */
export function teamsOf(plan: Plan, kinds: Kinds, flow: string, node: string): string[] {
  const found = plan.flows[flow]?.nodes[node];
  const kind = found && kindOf(kinds, found.kind);
  if (!kind) return [];
  return fieldsIn(kind.fields, found.settings).flatMap(({ meta, value }) =>
    meta.ref === 'team' && typeof value === 'string' && Object.hasOwn(plan.teams, value) ? [value] : [],
  );
}
