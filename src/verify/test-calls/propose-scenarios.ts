import { outcomeWho } from '../../engine/call.ts';
import { plainCall, type CallScript, type Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation, type SituationEntry } from '../../plan/situation.ts';
import { callerPicks } from '../../simulate/caller-picks.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { isTalk } from '../../simulate/callers-ends.ts';
import { visitsOf, type Visit } from '../../simulate/walk-visits.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import { situationChoices } from '../coverage/caller-cases.ts';
import { endOf } from '../coverage/end-of.ts';
import { ANSWER_WAYS, nextWays, reactionsFor, type AnswerWay } from './answer-ways.ts';
import { exitsTaken } from './plan-exits.ts';
import { proposalTimes, type ProposalTime } from './proposal-times.ts';

/** A test call that could be kept: it goes as it must on the plan it was proposed from, and takes a way that no other one takes. */
export interface ProposedCall {
  readonly scenario: Scenario;
  readonly exits: readonly string[];
  /** What sets it apart from an everyday call: "nobody answers", "Main office is offline"; empty where nothing does. */
  readonly sort: string;
  /** Number, situation and end: equal where callers alike come to the same end. */
  readonly says: string;
}

/** The proposed set, and whether everything was played; false where a large plan has more ways than are tried. */
export interface Proposed {
  readonly calls: readonly ProposedCall[];
  readonly complete: boolean;
}

const MOST_PLAYED = 6000;
const NAME_LENGTH = 120;

interface Caller {
  readonly caller: string | null;
  readonly calledBefore: boolean;
  readonly words: string;
}

interface Case {
  readonly number: string;
  readonly time: ProposalTime;
  readonly caller: Caller;
  readonly situation: Situation;
  /** Words of the situation; empty for an ordinary day. */
  readonly when: string;
}

/**
 * Plays each number at each kind of time, from each kind of caller, with each key, each site offline and each switch turned, with
 * phones that answer or do not, and keeps of all calls that go the same way the plainest. Yields now and then which part is done,
 * from 0 to 1. Ways that kept test calls take are left out.
 */
export function* proposeScenarios(plan: Plan, fromMs: number): Generator<number, Proposed> {
  const search = new Search(plan);
  const numbers = Object.keys(plan.numbers).filter((id) => Object.hasOwn(plan.flows, plan.numbers[id]!.flow ?? ''));
  const times = new Map(numbers.map((number) => [number, proposalTimes(plan, number, fromMs)]));
  const situations = [
    ...situationChoices(plan).filter(({ situation }) => situation !== NORMAL),
    ...everybodyAway(plan),
  ];
  const rounds = (situations.length + 2) * numbers.length;
  let done = 0;
  const plain = (number: string): Caller => ({ caller: localCaller(plan, number), calledBefore: false, words: '' });
  // The everyday first: of calls that go the same way the first one is kept.
  for (const number of numbers) {
    for (const time of times.get(number)!) {
      search.ways({ number, time, caller: plain(number), situation: NORMAL, when: '' });
      yield done / rounds;
    }
    done += 1;
  }
  const sorted = new Map<string, Caller[]>();
  for (const number of numbers) {
    const others = callersOf(plan, number);
    const apart = others.filter((caller) => {
      const before = search.found.length;
      for (const time of times.get(number)!) search.ways({ number, time, caller, situation: NORMAL, when: '' });
      return search.found.length > before;
    });
    // A caller of whom nothing depends on an ordinary day is not sorted out on another one either.
    sorted.set(number, [plain(number), ...apart]);
    done += 1;
    yield done / rounds;
  }
  for (const { situation, label } of situations)
    for (const number of numbers) {
      for (const time of times.get(number)!)
        for (const caller of sorted.get(number)!) search.ways({ number, time, caller, situation, when: label });
      done += 1;
      yield done / rounds;
    }
  return { calls: search.found, complete: search.complete };
}

/** Everybody but the caller from nearby. */
function callersOf(plan: Plan, number: string): Caller[] {
  const local = localCaller(plan, number);
  return [
    ...callerPicks(plan, number)
      .filter(({ caller }) => caller !== local)
      .map(({ id, label, caller }) => ({ caller, calledBefore: false, words: callerWords(id, label) })),
    { caller: local, calledBefore: true, words: 'called before' },
  ];
}

const callerWords = (id: string, label: string): string =>
  id === 'withheld'
    ? 'number withheld'
    : id === 'unknown'
      ? 'unknown caller'
      : `caller ${label.split(',')[0]!.replace(/^Near /, 'near ')}`;

function everybodyAway(plan: Plan): { situation: Situation; label: string }[] {
  const entries = Object.keys(plan.people).map((person, index): SituationEntry => ({
    id: `away-${index + 1}`,
    kind: 'person',
    person,
    state: 'away',
    untilMs: null,
  }));
  return entries.length === 0 ? [] : [{ situation: { entries }, label: 'everybody is away' }];
}

class Search {
  readonly found: ProposedCall[] = [];
  complete = true;
  private played = 0;
  private readonly seen = new Set<string>();
  private readonly exits = new Set<string>();

  constructor(private readonly plan: Plan) {
    for (const { call } of Object.values(plan.scenarios)) {
      const kept = this.play(call);
      if (!kept) continue;
      this.seen.add(wayKey(call.number, kept.visits, kept.walk));
      for (const exit of exitsTaken(kept.visits)) this.exits.add(exit);
    }
    this.played = 0;
  }

  /** Every way to answer the questions of a case, and what phones can do on each. */
  ways(of: Case): void {
    const waiting: string[][] = [[]];
    for (let keys = waiting.shift(); keys; keys = waiting.shift()) {
      const answered = this.look(of, keys, ANSWER_WAYS[0]);
      if (!answered) continue;
      waiting.push(...nextWays(this.plan, answered));
      if (!isRung(answered)) continue;
      const [, nobody, busy, silence] = ANSWER_WAYS;
      const missed = this.look(of, keys, nobody);
      if (of.when === '') this.look(of, keys, busy);
      if (missed && isTalk(missed.outcome)) this.look(of, keys, silence);
    }
  }

  private look(of: Case, keys: readonly string[], answers: AnswerWay): Walk | null {
    const played = this.keep(of, keys, answers, true);
    if (played?.outcome.kind === 'message' && of.when === '') this.keep(of, keys, answers, false);
    return played;
  }

  /** Plays one call and keeps it where none before it went the same way. */
  private keep(of: Case, keys: readonly string[], answers: AnswerWay, leavesMessage: boolean): Walk | null {
    if (this.played >= MOST_PLAYED) {
      this.complete = false;
      return null;
    }
    const call: CallScript = {
      ...plainCall(of.number, of.time.at),
      caller: of.caller.caller,
      calledBefore: of.caller.calledBefore,
      keys: [...keys],
      reactions: reactionsFor(this.plan, answers),
      situation: of.situation,
      leavesMessage,
    };
    const played = this.play(call);
    if (!played) return null;
    const key = wayKey(of.number, played.visits, played.walk);
    const exits = exitsTaken(played.visits);
    // Hanging up at every mailbox in every way says nothing new.
    const isTold = !leavesMessage && exits.every((exit) => this.exits.has(exit));
    if (this.seen.has(key) || isTold) return played.walk;
    this.seen.add(key);
    for (const exit of exits) this.exits.add(exit);
    const { outcome } = played.walk;
    const who = outcomeWho(outcome);
    const end = endOf(this.plan, played.walk).text.replace(/^Message: /, '');
    const words = [...(leavesMessage ? [] : ['leaves no message']), ...(answers.words === '' ? [] : [answers.words])];
    this.found.push({
      scenario: {
        name: nameOf(this.plan, of, keys, words, end),
        call,
        expect: { outcome: outcome.kind, ...(who === null ? {} : { who }) },
      },
      exits,
      sort: of.when === '' ? answers.words : of.when,
      says: [of.number, of.when, of.caller.words, outcome.kind, who ?? ''].join('|'),
    });
    return played.walk;
  }

  private play(call: CallScript): { walk: Walk; visits: readonly Visit[] } | null {
    this.played += 1;
    try {
      const played = walk(this.plan, call);
      return played.ok ? { walk: played.value, visits: visitsOf(this.plan, played.value) } : null;
    } catch {
      // A draft may be broken in ways the engine calls impossible.
      return null;
    }
  }
}

const isRung = ({ steps }: Walk): boolean => steps.some(({ effects }) => effects.some(({ type }) => type === 'ring'));

const wayKey = (number: string, visits: readonly Visit[], { outcome }: Walk): string =>
  JSON.stringify([number, visits.map(({ flow, node, exit }) => [flow, node, exit]), outcome.kind, outcomeWho(outcome)]);

/** "Main line, Friday 12:30, presses 2, nobody answers → Billing mailbox" */
function nameOf(
  plan: Plan,
  { number, time, caller, when }: Case,
  keys: readonly string[],
  words: readonly string[],
  end: string,
): string {
  const same = keys.length === 3 && keys.every((key) => key === keys[0]);
  const pressed = keys.length === 0 ? [] : [`presses ${same ? `${keys[0]} three times` : keys.join(' then ')}`];
  const parts = [
    plan.numbers[number]!.name,
    time.words,
    ...(caller.words === '' ? [] : [caller.words]),
    ...(when === '' ? [] : [when]),
    ...pressed,
    ...words,
  ];
  const name = `${parts.join(', ')} → ${end}`;
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1)}…`;
}
