import { cyclesAmong } from '../../base/graph.ts';
import type { Outcome, Remembered } from '../../engine/call.ts';
import { BOUNDS } from '../../engine/call-run.ts';
import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import { kindOf } from '../../engine/kind.ts';
import { fallbackOf, LOST, outcomeAt, wayAfter, type Way } from '../../engine/way-after.ts';
import type { Guard } from './guard.ts';
import type { Note } from './note.ts';
import type { Outside } from './outside.ts';
import { destinationRunner, nodeRunner } from './runner.ts';
import { stepGraph, type Leave, type StepGraph } from './step-graph.ts';

/** Where a call is: at a step, or at a destination outside any step. */
export type At = Way;

/** A way from one point of a call to the next. Times in milliseconds, see StepEdge. */
export interface CallEdge {
  readonly guard: Guard;
  readonly notes: readonly Note[];
  readonly minMs: number;
  readonly maxMs: number;
  readonly paceMs: number;
  readonly slowMs: number;
  /** The exit that is taken on this way, and of which step: not always of this one, where a flow is come back from. */
  readonly exit: { readonly flow: string; readonly node: string; readonly exit: string } | null;
  readonly to: number;
  /** The engine's bound: a call that has come to the step too often takes the fallback. */
  readonly bound?: true;
}

/** A point of a call: entering a step or being within one, or its end. */
export interface CallPoint {
  readonly where: At;
  /** Whether it is the moment of coming to the step. */
  readonly enters: boolean;
  readonly edges: readonly CallEdge[];
  readonly end: { readonly outcome: Outcome; readonly talks: boolean } | null;
}

/** Every way a call of one number can go; point 0 is its beginning. */
export interface CallGraph {
  readonly number: string;
  readonly points: readonly CallPoint[];
  /** What could not be followed, in words. */
  readonly cuts: readonly string[];
}

interface Context {
  readonly returns: readonly { readonly flow: string; readonly node: string }[];
  readonly trail: readonly Remembered[];
  /** Whether older menus than those of the trail are forgotten here, though a call would know them. */
  readonly forgot: boolean;
}

const MOST_POINTS = 60_000;
const MOST_TRAIL = 6;

/** The graphs of steps, made when first asked for: they are the same for every number. */
export class StepGraphs {
  private readonly known = new Map<string, StepGraph | null>();
  private readonly hours = new Map<string, string | null>();

  constructor(readonly outside: Outside) {}

  of(at: At): StepGraph | null {
    const key = at.at === 'node' ? `${at.flow}/${at.node}` : `@${JSON.stringify(at.destination)}`;
    let found = this.known.get(key);
    if (found === undefined) this.known.set(key, (found = this.make(at)));
    return found;
  }

  private make(at: At): StepGraph | null {
    const { outside } = this;
    const { plan, kinds } = outside;
    // Words with the next opening in them are about the hours that are asked first.
    if (!this.hours.has(at.flow)) this.hours.set(at.flow, hoursAskedFirst(plan, kinds, at.flow));
    const hours = this.hours.get(at.flow);
    if (at.at === 'destination')
      return outside.graphOf(at.destination, JSON.stringify(['@', hours]), () =>
        stepGraph(outside, at.flow, '@destination', destinationRunner(at.destination)),
      );
    const node = plan.flows[at.flow]?.nodes[at.node];
    if (!node || !kindOf(kinds, node.kind)) return null;
    return outside.graphOf(node.settings, JSON.stringify([node.kind, at.flow, at.node, hours]), () =>
      stepGraph(outside, at.flow, at.node, nodeRunner(outside, node.kind, node.settings)!),
    );
  }
}

/** Follows the calls of a number from its first step to every end. */
export function callGraph(steps: StepGraphs, number: string): CallGraph {
  const plain = new CallGraphMaker(steps, number, false).make();
  // Only where a key leads back to the menu before does it matter which menus a call came through.
  return plain.goesBack ? new CallGraphMaker(steps, number, true).make().graph : plain.graph;
}

class CallGraphMaker {
  private readonly points: { where: At; enters: boolean; edges: CallEdge[]; end: CallPoint['end'] }[] = [];
  private readonly indexOf = new Map<string, number>();
  private readonly open: { at: At; context: Context; state: number; index: number }[] = [];
  private readonly cuts = new Set<string>();
  private readonly outside: Outside;
  private goesBack = false;

  constructor(
    private readonly steps: StepGraphs,
    private readonly number: string,
    private readonly remembers: boolean,
  ) {
    this.outside = steps.outside;
  }

  make(): { graph: CallGraph; goesBack: boolean } {
    const { plan } = this.outside;
    const number = plan.numbers[this.number]!;
    const flow = number.flow ?? '';
    const fresh: Context = { returns: [], trail: [], forgot: false };
    this.enter(
      Object.hasOwn(plan.flows, flow) ? { at: 'node', flow, node: plan.flows[flow]!.start } : this.fallback(flow),
      fresh,
    );
    for (let next = this.open.pop(); next; next = this.open.pop()) this.follow(next);
    this.bound(flow);
    return { graph: { number: this.number, points: this.points, cuts: [...this.cuts] }, goesBack: this.goesBack };
  }

  private follow({ at, context, state, index }: CallGraphMaker['open'][number]): void {
    const graph = this.steps.of(at);
    const point = this.points[index]!;
    if (!graph) {
      // A step that does not exist, or of an unknown kind: the call takes the fallback.
      point.edges.push(this.edge([], [], this.leave(at, context, { by: 'exit', exit: LOST, remember: false }), null));
      return;
    }
    if (graph.cut) this.cuts.add(`not every way through ${this.name(at)} was followed: it has too many`);
    for (const { guard, notes, to, ...times } of graph.states[state]!) {
      const target = typeof to === 'number' ? this.point(at, context, to) : this.leave(at, context, to);
      point.edges.push({ guard, notes, ...times, exit: exitOf(at, context, to), to: target });
    }
  }

  /** Calls that go round in a circle are cut off at one of its steps. */
  private bound(flow: string): void {
    const circles = circlesOf(this.points);
    if (circles.length === 0) return;
    const fresh: Context = { returns: [], trail: [], forgot: false };
    for (const circle of circles)
      for (const index of circle) {
        const { where, enters, edges } = this.points[index]!;
        if (!enters) continue;
        const to = this.enter(this.fallback(where.flow || flow), fresh);
        edges.push({ ...this.edge([], [], to, null), bound: true });
      }
    for (let next = this.open.pop(); next; next = this.open.pop()) this.follow(next);
  }

  private edge(guard: Guard, notes: readonly Note[], to: number, exit: CallEdge['exit']): CallEdge {
    return { guard, notes, minMs: 0, maxMs: 0, paceMs: 0, slowMs: 0, exit, to };
  }

  private enter(at: At, context: Context): number {
    return this.point(at, context, 0);
  }

  private point(at: At, context: Context, state: number): number {
    const key = JSON.stringify([at, context, state]);
    const known = this.indexOf.get(key);
    if (known !== undefined) return known;
    const index = this.points.length;
    this.indexOf.set(key, index);
    this.points.push({ where: at, enters: state === 0, edges: [], end: null });
    if (index < MOST_POINTS) this.open.push({ at, context, state, index });
    else this.cuts.add('the plan has too many ways to follow them all');
    return index;
  }

  private end(where: At, outcome: Outcome, talks: boolean): number {
    const key = JSON.stringify([where, outcome, talks]);
    const known = this.indexOf.get(key);
    if (known !== undefined) return known;
    const index = this.points.length;
    this.indexOf.set(key, index);
    this.points.push({ where, enters: false, edges: [], end: { outcome, talks } });
    return index;
  }

  private leave(at: At, context: Context, leave: Leave): number {
    switch (leave.by) {
      case 'end':
        return this.end(at, outcomeAt(at, leave.outcome), leave.talks);
      case 'flow':
        return this.enterFlow(at, context, leave.flow);
      case 'return': {
        const to = context.returns.at(-1);
        if (!to) return this.enter(this.fallback(at.flow), context);
        const left = { ...context, returns: context.returns.slice(0, -1) };
        return this.exit({ at: 'node', ...to }, left, 'back');
      }
      case 'back':
        return this.back(at, context);
      case 'exit':
        return this.exit(at, leave.remember ? this.remembering(at, context) : context, leave.exit);
    }
  }

  private remembering(at: At, context: Context): Context {
    if (!this.remembers || at.at !== 'node') return context;
    const trail = [...context.trail, { flow: at.flow, node: at.node, depth: context.returns.length }];
    return { ...context, trail: trail.slice(-MOST_TRAIL), forgot: context.forgot || trail.length > MOST_TRAIL };
  }

  private back(at: At, context: Context): number {
    this.goesBack = true;
    const to = context.trail.at(-1);
    if (!to) {
      if (context.forgot) this.cuts.add('callers who go back through very many menus were not followed');
      return this.enter(at, context);
    }
    return this.enter(
      { at: 'node', flow: to.flow, node: to.node },
      { ...context, trail: context.trail.slice(0, -1), returns: context.returns.slice(0, to.depth) },
    );
  }

  private enterFlow(at: At, context: Context, id: string): number {
    const { plan } = this.outside;
    const flow = Object.hasOwn(plan.flows, id) ? plan.flows[id] : undefined;
    if (!flow || at.at !== 'node' || context.returns.length >= BOUNDS.depth)
      return this.enter(this.fallback(at.flow), context);
    const returns = [...context.returns, { flow: at.flow, node: at.node }];
    return this.enter({ at: 'node', flow: id, node: flow.start }, { ...context, returns });
  }

  private exit(at: At, context: Context, exit: string): number {
    const { plan, kinds } = this.outside;
    const after = wayAfter(plan, kinds, this.number, at, exit);
    return 'to' in after ? this.enter(after.to, context) : this.end(at, after.end, false);
  }

  private fallback(flow: string): At {
    return fallbackOf(this.outside.plan, this.number, flow);
  }

  private name(at: At): string {
    const node = at.at === 'node' ? this.outside.plan.flows[at.flow]?.nodes[at.node] : undefined;
    return node ? `“${node.name}”` : 'a destination';
  }
}

/** The circles of a graph: points that can be come to again from themselves, bounds aside. */
export function circlesOf(points: readonly Pick<CallPoint, 'edges'>[]): number[][] {
  return cyclesAmong(points.length, (index) => points[index]!.edges.flatMap(({ to, bound }) => (bound ? [] : [to])));
}

function exitOf(at: At, { returns }: Context, to: number | Leave): CallEdge['exit'] {
  if (typeof to === 'number' || at.at !== 'node') return null;
  const from = returns.at(-1);
  if (to.by === 'return' && from) return { flow: from.flow, node: from.node, exit: 'back' };
  return to.by === 'exit' && to.exit !== LOST ? { flow: at.flow, node: at.node, exit: to.exit } : null;
}
