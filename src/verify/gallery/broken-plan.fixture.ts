import type { Outcome } from '../../engine/call.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Severity } from '../finding.ts';
import { soundPlan } from '../plan-of.fixture.ts';

/** The offices that are broken: the three samples, and a small one with one number, one menu and one team. */
export const OFFICES = ['clinic', 'law-firm', 'property-manager', 'small'] as const;
export type Office = (typeof OFFICES)[number];

/** What somebody hears who plays the call of a finding. */
export interface Shown {
  /** The end of the call; `lost` is one with nobody, no message and no goodbye. */
  readonly outcome?: Outcome['kind'] | 'lost';
  /** A code of the trace; at `node` if that is given. */
  readonly code?: string;
  /** A step that the call comes to. */
  readonly node?: string;
  /** At least so many seconds until somebody answers or the last words begin. */
  readonly lastAfterSeconds?: number;
}

/** A plan in which somebody made one mistake, and the finding that must say so. */
export interface BrokenPlan {
  readonly name: string;
  /** What a manager did, in their words. */
  readonly says: string;
  readonly of: Office;
  /** Makes the mistake in a copy of the office. */
  readonly breaks: (plan: Plan) => void;
  readonly expect: {
    /** The id of the finding: its rule and place. A broken promise is `promise/<id>`. */
    readonly finding: string;
    readonly severity: Severity;
    /** A part of its message, or of why the promise is broken. */
    readonly says: string;
    /** What its call shows; absent where the finding has none. */
    readonly shows?: Shown;
    /** That no rule finds it: nothing but the proof does. */
    readonly onlyProof?: true;
  };
}

/** A copy of an office to break. */
export const officeCopy = (office: Office): Plan =>
  office === 'small' ? structuredClone(soundPlan) : samplePlan(office);

/** The step `flow/node` of a plan. */
export function nodeAt(plan: Plan, path: string): PlanNode {
  const [flow = '', node = ''] = path.split('/');
  const found = plan.flows[flow]?.nodes[node];
  if (!found) throw new Error(`The plan has no step ${path}.`);
  return found;
}

/** Changes some settings of the step `flow/node`. */
export function setAt(plan: Plan, path: string, settings: Record<string, unknown>): void {
  const node = nodeAt(plan, path);
  node.settings = { ...node.settings, ...settings };
}

/** Leads an exit of the step `flow/node` to another step, or nowhere (null). */
export function wireAt(plan: Plan, path: string, exit: string, to: string | null): void {
  const { next } = nodeAt(plan, path);
  if (to === null) delete next[exit];
  else next[exit] = to;
}

/** Adds a step to a flow. */
export function addStep(plan: Plan, path: string, node: PlanNode): void {
  const [flow = '', id = ''] = path.split('/');
  plan.flows[flow]!.nodes[id] = node;
}

/** A thing of a plan that is there; throws for one that is not. */
export function thing<T>(things: Record<string, T>, id: string): T {
  const found = things[id];
  if (found === undefined) throw new Error(`The plan has no ${id}.`);
  return found;
}
