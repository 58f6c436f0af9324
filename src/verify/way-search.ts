import type { Facts } from '../engine/facts.ts';
import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { factsIn, type CallWorld } from './call-worlds.ts';
import { playStep, type Behaviour, type StepPlay } from './play-step.ts';
import { isBranch, stepWays } from './step-ways.ts';
import { stepsIn, wiredTo, type Step } from './steps-of.ts';

/** The step a way is looked for to, and the exit it must be left by, where that matters. */
export interface StepWanted {
  readonly flow: string;
  readonly node: string;
  readonly exit?: string;
}

/** Where a search stands: a step, and the steps that sent the call into flows, the innermost last. */
interface At {
  readonly flow: string;
  readonly node: string;
  readonly returns: readonly { readonly flow: string; readonly node: string }[];
}

/** Flows inside flows that a search follows. */
const MOST_RETURNS = 3;

const keyOf = ({ flow, node, returns }: At): string =>
  [...returns, { flow, node }].map((place) => `${place.flow}/${place.node}`).join(' > ');

/** Looks for ways to a step, through every flow that leads there; steps are found once for all worlds. */
export class WaySearch {
  private readonly flows = new Map<string, ReadonlyMap<string, Step>>();

  constructor(
    private readonly plan: Plan,
    private readonly kinds: Kinds,
    private readonly wanted: StepWanted,
  ) {}

  /** The plays that lead from a flow's first step to the wanted one, and out of it by the wanted exit; null if there are none. */
  wayFrom(flow: string, world: CallWorld): StepPlay[] | null {
    const { plan, wanted } = this;
    const start = this.startOf(flow, []);
    if (!start) return null;
    const facts = factsIn(plan, world);
    const cameBy = new Map<string, CameBy | null>([[keyOf(start), null]]);
    const open = [start];
    for (const at of open) {
      const step = this.stepsOf(at.flow).get(at.node);
      if (!step) continue;
      const ways = waysIn(plan, step, facts, world);
      if (at.flow === wanted.flow && at.node === wanted.node) {
        const last = wanted.exit === undefined ? [] : ways.filter((play) => play.exit === wanted.exit).slice(0, 1);
        if (wanted.exit !== undefined && last.length === 0) continue;
        return [...pathTo(cameBy, keyOf(at)), ...last];
      }
      for (const play of ways) {
        const next = this.after(at, step, play);
        if (!next || cameBy.has(keyOf(next))) continue;
        cameBy.set(keyOf(next), { from: keyOf(at), play });
        open.push(next);
      }
    }
    return null;
  }

  private after(at: At, step: Step, { exit, leaves }: StepPlay): At | null {
    if (leaves?.to === 'flow')
      return at.returns.length < MOST_RETURNS
        ? this.startOf(leaves.flow, [...at.returns, { flow: at.flow, node: at.node }])
        : null;
    const back = at.returns.at(-1);
    if (leaves?.to === 'caller' && back) {
      const caller = this.stepsOf(back.flow).get(back.node);
      const node = caller && wiredTo(caller, 'back');
      return node === undefined ? null : { flow: back.flow, node, returns: at.returns.slice(0, -1) };
    }
    const node = exit === null ? undefined : wiredTo(step, exit);
    return node === undefined ? null : { ...at, node };
  }

  private startOf(flow: string, returns: At['returns']): At | null {
    const start = this.plan.flows[flow]?.start;
    return start !== undefined && this.stepsOf(flow).has(start) ? { flow, node: start, returns } : null;
  }

  private stepsOf(flow: string): ReadonlyMap<string, Step> {
    const steps = this.flows.get(flow) ?? stepsIn(this.plan, this.kinds, flow);
    this.flows.set(flow, steps);
    return steps;
  }
}

interface CameBy {
  readonly from: string;
  readonly play: StepPlay;
}

const PASSIVE: Behaviour = { press: '', others: 'noAnswer' };

function waysIn(plan: Plan, step: Step, facts: Facts, { atMs }: CallWorld): readonly StepPlay[] {
  if (isBranch(plan, step)) return [playStep(plan, step, PASSIVE, facts, atMs)];
  const ways = stepWays(plan, step);
  // Who is on call, for one, is another in another world.
  return ways.map((way) => (way.readsFacts ? playStep(plan, step, way.behaviour, facts, atMs) : way));
}

function pathTo(cameBy: ReadonlyMap<string, CameBy | null>, id: string): StepPlay[] {
  const path: StepPlay[] = [];
  for (let at = cameBy.get(id); at; at = cameBy.get(at.from)) path.unshift(at.play);
  return path;
}
