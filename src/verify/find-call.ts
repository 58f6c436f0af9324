import type { Kinds } from '../engine/kind.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { walk, type Walk } from '../simulate/walk.ts';
import { callWorlds, type CallWorld } from './call-worlds.ts';
import type { StepPlay } from './play-step.ts';
import { WaySearch } from './way-search.ts';

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
  /** Where to look, if not in every world that could tell branches apart. */
  readonly worlds?: readonly CallWorld[];
}

/**
 * A call that shows something, or undefined when none was found: the shortest way to the step in worlds that differ in time,
 * switches and caller, confirmed by playing it on the engine. A flow that no number enters is come to through the flows that
 * lead into it. Bounded: at most 6 calls are played.
 */
export function findCall(plan: Plan, kinds: Kinds, wanted: CallWanted): CallScript | undefined {
  const search = new WaySearch(plan, kinds, wanted);
  let walks = 0;
  for (const number of numbersFor(plan, wanted.flow)) {
    for (const world of wanted.worlds ?? callWorlds(plan)) {
      const way = search.wayFrom(plan.numbers[number]!.flow!, world);
      if (!way) continue;
      const script = scriptOf(number, world, [...way, ...(wanted.after ?? [])]);
      const played = walk(plan, script);
      if (played.ok && wanted.shows(played.value)) return script;
      walks += 1;
      if (walks === MAX_WALKS) return undefined;
    }
  }
  return undefined;
}

/** One number a flow: the wanted flow's own where it has one, else those of every flow that could lead there. */
function numbersFor(plan: Plan, flow: string): string[] {
  const numbers = Object.keys(plan.numbers).filter((id) => plan.numbers[id]!.flow !== undefined);
  const own = numbers.find((id) => plan.numbers[id]!.flow === flow);
  if (own !== undefined) return [own];
  return numbers.filter(
    (id, index) => numbers.findIndex((other) => plan.numbers[other]!.flow === plan.numbers[id]!.flow) === index,
  );
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
