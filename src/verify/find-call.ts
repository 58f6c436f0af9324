import type { Facts } from '../engine/facts.ts';
import type { Kinds } from '../engine/kind.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { walk, type Walk } from '../simulate/walk.ts';
import { callWorlds, factsIn, type CallWorld } from './call-worlds.ts';
import { playStep, type Behaviour, type StepPlay } from './play-step.ts';
import { isBranch, stepWays } from './step-ways.ts';
import { stepsIn, wiredTo, type Step } from './steps-of.ts';

/** Playing a call costs far more than looking for one: a search gives up after this many. */
const MAX_WALKS = 6;

/** What a call is looked for: it comes to `node` of `flow`, then things go as in `after`, and playing it must show `shows`. */
export interface CallWanted {
  readonly flow: string;
  readonly node: string;
  /** What happens from that step on; by default nothing is added. */
  readonly after?: readonly StepPlay[];
  /** The exit the step must be left by; a way to it is looked for. */
  readonly exit?: string;
  shows(played: Walk): boolean;
}

/**
 * A call that shows something, or undefined when none was found: the shortest way to the step in worlds that differ in time,
 * switches and caller, confirmed by playing it on the engine. Bounded: at most 6 calls are played.
 */
export function findCall(plan: Plan, kinds: Kinds, wanted: CallWanted): CallScript | undefined {
  const numbers = Object.keys(plan.numbers).filter((id) => plan.numbers[id]!.flow === wanted.flow);
  const number = numbers[0];
  if (number === undefined) return undefined;
  const steps = stepsIn(plan, kinds, wanted.flow);
  let walks = 0;
  for (const world of callWorlds(plan)) {
    const way = wayTo(plan, steps, wanted, world);
    if (!way) continue;
    const script = scriptOf(number, world, [...way, ...(wanted.after ?? [])]);
    const played = walk(plan, script);
    if (played.ok && wanted.shows(played.value)) return script;
    walks += 1;
    if (walks === MAX_WALKS) return undefined;
  }
  return undefined;
}

/** The plays that lead from a flow's first step to the wanted one, and out of it by the wanted exit; null if there are none. */
function wayTo(
  plan: Plan,
  steps: ReadonlyMap<string, Step>,
  { flow, node, exit }: CallWanted,
  world: CallWorld,
): StepPlay[] | null {
  const start = plan.flows[flow]?.start;
  if (start === undefined || !steps.has(start)) return null;
  const facts = factsIn(plan, world);
  const cameBy = new Map<string, { from: string; play: StepPlay } | null>([[start, null]]);
  for (const id of cameBy.keys()) {
    const step = steps.get(id);
    if (!step) continue;
    const ways = waysIn(plan, step, facts, world);
    if (id === node) {
      const last = exit === undefined ? [] : ways.filter((play) => play.exit === exit).slice(0, 1);
      if (exit !== undefined && last.length === 0) return null;
      return [...pathTo(cameBy, id), ...last];
    }
    for (const play of ways) {
      const next = play.exit === null ? undefined : wiredTo(step, play.exit);
      if (next !== undefined && !cameBy.has(next)) cameBy.set(next, { from: id, play });
    }
  }
  return null;
}

const PASSIVE: Behaviour = { press: '', others: 'noAnswer' };

function waysIn(plan: Plan, step: Step, facts: Facts, { atMs }: CallWorld): readonly StepPlay[] {
  if (isBranch(plan, step)) return [playStep(plan, step, PASSIVE, facts, atMs)];
  const ways = stepWays(plan, step);
  // Who is on call, for one, is another in another world.
  return ways.map((way) => (way.readsFacts ? playStep(plan, step, way.behaviour, facts, atMs) : way));
}

function pathTo(cameBy: ReadonlyMap<string, { from: string; play: StepPlay } | null>, id: string): StepPlay[] {
  const path: StepPlay[] = [];
  for (let at = cameBy.get(id); at; at = cameBy.get(at.from)) path.unshift(at.play);
  return path;
}

function scriptOf(number: string, world: CallWorld, plays: readonly StepPlay[]): CallScript {
  const reactions: CallScript['reactions'] = {};
  const states = new Map<string, 'busy' | 'away'>();
  for (const { behaviour, people, rang } of plays) {
    for (const person of people) {
      if (behaviour.others === 'noAnswer') reactions[person] = { does: 'noAnswer' };
      else states.set(person, behaviour.others === 'busy' ? 'busy' : 'away');
    }
    for (const { type, e164 } of rang)
      if (type === 'outside' && e164 !== undefined)
        reactions[e164] = { does: behaviour.others === 'unavailable' ? 'unreachable' : behaviour.others };
  }
  const declared = [...states].map(([person, state]) => ({
    id: `is-${person}`.slice(0, 64),
    kind: 'person' as const,
    person,
    state,
    untilMs: null,
  }));
  return {
    number,
    caller: world.caller,
    at: world.at,
    keys: plays.flatMap(({ keys }) => keys),
    reactions,
    situation: { entries: [...world.situation.entries, ...declared] },
    leavesMessage: false,
    calledBefore: world.calledBefore,
    hangUpAfterSeconds: null,
  };
}
