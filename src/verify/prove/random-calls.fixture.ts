import { randomFrom, type Random } from '../../base/random.ts';
import { advanceOffice, openOffice } from '../../engine/office.ts';
import { KINDS } from '../../kinds/registry.ts';
import { plainCall, type CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { nextOfAll, observeAll, openCallers } from '../../simulate/callers.ts';
import { WALK_CALL } from '../../simulate/offer.ts';
import { outcomeText } from './brute-force.fixture.ts';
import type { Claim } from './compare-with-brute-force.fixture.ts';
import { callerClasses, declaredEntries } from './declared-worlds.fixture.ts';
import { NotedKinds } from './noted-kinds.fixture.ts';
import { allSteps, TimeCourses } from './time-course.fixture.ts';

const VERSION = 'v';
const MAX_INPUTS = 5000;

/**
 * What random calls of a window reach, as the simulator plays them: callers press what they like, phones answer after any number
 * of seconds or do not, and people come and go at any instant of the call. Less than everything, and never more.
 */
export function randomCalls(plan: Plan, fromMs: number, untilMs: number, seed: number, calls: number): Claim {
  const random = randomFrom(seed, 3);
  const noted = new NotedKinds(KINDS);
  const outcomes = new Set<string>();
  const { boundaries } = new TimeCourses(plan, fromMs, untilMs).of(allSteps(plan));
  for (let count = 0; count < calls; count += 1) {
    // Most of them so that something may change while they last.
    const nearMs = boundaries.length > 0 && random.chance(0.7) ? random.pick(boundaries) - 120_000 : null;
    const anyMs = nearMs === null ? fromMs + random.unit() * (untilMs - fromMs) : nearMs + random.unit() * 130_000;
    const startMs = Math.max(fromMs, Math.floor(anyMs / 1000) * 1000);
    play(plan, noted, outcomes, randomScript(random, plan, startMs), startMs);
  }
  return { steps: noted.steps, exits: noted.exits, outcomes };
}

function play(plan: Plan, noted: NotedKinds, outcomes: Set<string>, script: CallScript, startMs: number): void {
  let office = openOffice(script.situation);
  let callers = openCallers(script, VERSION, startMs);
  for (let inputs = 0; inputs < MAX_INPUTS; inputs += 1) {
    const next = nextOfAll(callers, office.wakeAtMs);
    if (!next) return;
    noted.begin(office.calls[WALK_CALL]?.returns ?? []);
    const step = advanceOffice({ [VERSION]: plan }, noted.kinds, office, next.input);
    office = step.office;
    callers = observeAll(next.callers, step.effects, next.input.atMs);
    const ended = step.ended.find(({ id }) => id === WALK_CALL);
    if (ended) return void outcomes.add(outcomeText(ended.outcome!));
  }
}

const KEYS = ['', '', '1', '2', '0', '*', '#', '5', '12', '100', '101', '200', '201', '266', '533', '262', '729'];

function randomScript(random: Random, plan: Plan, startMs: number): CallScript {
  const number = random.pick(Object.keys(plan.numbers));
  const keysOfPlan = [...JSON.stringify(plan.flows).matchAll(/"(?:key|acceptKey|exitKey)":"(.)"/g)].map(
    ([, key]) => key!,
  );
  const keys = [...KEYS, ...keysOfPlan, ...keysOfPlan, ...keysOfPlan];
  const rung = [...Object.keys(plan.people), '+13125550190', '+13125550199'];
  const soonMs = () => startMs + Math.floor(random.unit() * 90) * 1000 - 10_000;
  const people = Object.keys(plan.people).flatMap((person, index): SituationEntry[] =>
    Array.from({ length: random.below(4) }, (_, entry) => ({
      id: `entry-${index}-${entry}`,
      kind: 'person',
      person,
      state: random.pick(['busy', 'away'] as const),
      ...(random.chance(0.6) ? { fromMs: soonMs() } : {}),
      untilMs: random.chance(0.6) ? soonMs() : null,
    })),
  );
  const signed = Object.keys(plan.people).flatMap((person): SituationEntry[] =>
    random.chance(0.5) ? [{ id: `in-${person}`, kind: 'signIn', team: 'team-1', person, untilMs: null }] : [],
  );
  return {
    ...plainCall(number, '2026-11-23T00:00'),
    ...random.pick(callerClasses(plan)),
    keys: Array.from({ length: random.below(8) }, () => random.pick(keys)),
    leavesMessage: random.chance(0.5),
    reactions: Object.fromEntries(
      rung.map((who) => [who, { does: 'inTurn', each: Array.from({ length: 4 }, () => randomReaction(random)) }]),
    ),
    situation: { entries: [...random.pick(declaredEntries(plan)), ...signed, ...people] },
  };
}

const randomReaction = (random: Random) =>
  random.chance(0.3)
    ? { does: 'answers' as const, afterSeconds: random.below(25) }
    : { does: random.pick(['noAnswer', 'declines', 'busy', 'unreachable', 'noPressOne'] as const) };
