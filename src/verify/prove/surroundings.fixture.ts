import type { Waiting } from '../../engine/board.ts';
import type { Office } from '../../engine/office.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation, SituationEntry } from '../../plan/situation.ts';

/** Something that comes and goes while people call: a person with what may be declared of them, or a queue that may be full. */
interface Condition {
  /** A person's id or a queue's name. */
  readonly name: string;
  readonly states: readonly (readonly SituationEntry[])[];
  /** How many callers fill it, of a queue. */
  readonly fullWith: number | null;
}

/** One state of each condition, in their order; 0 is a person who is here and a queue with room. */
export type Surroundings = readonly number[];

/**
 * What may be around a call: each of the plan's people here, busy or away (and, where a queue asks for it, signed in or not), and
 * each queue full or not.
 */
export class AroundCalls {
  readonly plain: Surroundings;
  readonly people: readonly string[];
  private readonly conditions: readonly Condition[];
  private readonly situations = new Map<string, Situation>();

  constructor(plan: Plan) {
    this.people = Object.keys(plan.people);
    const signIn = JSON.stringify(plan.flows).includes('"signIn":true');
    this.conditions = [
      ...this.people.map((name) => ({ name, states: statesOf(plan, name, signIn), fullWith: null })),
      ...queuesOf(plan).map((queue) => ({ ...queue, states: [[], []] })),
    ];
    this.plain = this.conditions.map(() => 0);
  }

  /** Every combination of states of the named conditions, the others as they are. */
  variants(now: Surroundings, named: ReadonlySet<string>): Surroundings[] {
    let all: Surroundings[] = [now];
    for (const [index, { name, states }] of this.conditions.entries())
      if (named.has(name)) all = all.flatMap((one) => states.map((_, state) => one.with(index, state)));
    return all;
  }

  /** The states of the named people, as text. */
  textOf(now: Surroundings, named: readonly string[]): string {
    return this.conditions.flatMap(({ name }, index) => (named.includes(name) ? [now[index]!] : [])).join(',');
  }

  /** What is declared, with these entries first; the same object each time, because the engine remembers answers by it. */
  situation(world: number, declared: readonly SituationEntry[], now: Surroundings): Situation {
    const people = now.slice(0, this.people.length);
    const key = `${world} ${people.join(',')}`;
    let found = this.situations.get(key);
    if (!found) {
      found = { entries: [...declared, ...people.flatMap((state, index) => this.conditions[index]!.states[state]!)] };
      this.situations.set(key, found);
    }
    return found;
  }

  /**
   * An office in which the full queues are full of other callers, to whom somebody is just being offered: they keep their places
   * and concern nobody else. A queue in which the call itself waits fills up behind it.
   */
  withOthers(office: Office, now: Surroundings, call: string): Office {
    const { queues } = office.switchboard;
    const filled = this.conditions.flatMap(({ name, fullWith }, index) => {
      if (fullWith === null || now[index] === 0) return [];
      const own = (queues[name] ?? []).filter((waiting) => waiting.call === call);
      const others = Array.from({ length: fullWith }, (_, place) => otherCaller(own.length + place + 1));
      return [[name, [...own, ...others]] as const];
    });
    return filled.length === 0 ? office : withQueues(office, { ...queues, ...Object.fromEntries(filled) });
  }

  /** These surroundings with room in every queue: others leave as they come. */
  withRoom(now: Surroundings): Surroundings {
    return now.map((state, index) => (this.conditions[index]!.fullWith === null ? state : 0));
  }
}

const OTHER = 'other';

/** The office without other callers. */
export function withoutOthers(office: Office): Office {
  const { queues } = office.switchboard;
  if (!Object.values(queues).some((queue) => queue.some(({ call }) => call === OTHER))) return office;
  const own = Object.entries(queues).flatMap(([name, queue]) => {
    const left = queue.filter(({ call }) => call !== OTHER);
    return left.length === 0 ? [] : [[name, left] as const];
  });
  return withQueues(office, Object.fromEntries(own));
}

const withQueues = (office: Office, queues: Office['switchboard']['queues']): Office => ({
  ...office,
  switchboard: { ...office.switchboard, queues },
});

const otherCaller = (place: number): Waiting => ({
  call: OTHER,
  request: 0,
  people: [],
  resting: {},
  toldPosition: place,
  offered: true,
  priority: 9,
  sinceMs: 0,
  arrival: 0,
});

function statesOf({ teams }: Plan, person: string, signIn: boolean): SituationEntry[][] {
  const is = (state: 'busy' | 'away'): SituationEntry => ({
    id: `is-${person}`,
    kind: 'person',
    person,
    state,
    untilMs: null,
  });
  const signed = Object.keys(teams).map((team): SituationEntry => ({
    id: `in-${team}-${person}`,
    kind: 'signIn',
    team,
    person,
    untilMs: null,
  }));
  return [[], [is('busy')], [is('away')], ...(signIn ? [signed, [...signed, is('busy')]] : [])];
}

/** Every queue of a plan by the name its step gives it. */
const queuesOf = (plan: Plan): { name: string; fullWith: number }[] =>
  Object.entries(plan.flows).flatMap(([flow, { nodes }]) =>
    Object.entries(nodes).flatMap(([node, { settings }]) => {
      const { maxCallers } = settings;
      return typeof maxCallers === 'number' ? [{ name: `${flow}/${node}`, fullWith: maxCallers }] : [];
    }),
  );
