import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { randomPlan } from '../../simulate/random-plan.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { scenarioSchema } from '../../plan/call-script.ts';
import { soundPlan } from '../plan-of.fixture.ts';
import { proposeScenarios } from './propose-scenarios.ts';
import { toEnd } from './to-end.fixture.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { thinProposals } from './thin-proposals.ts';

const FROM = Date.UTC(2026, 10, 23, 15);
const propose = (plan: Plan) => toEnd(proposeScenarios(plan, FROM));
const bare = { ...samplePlan('clinic'), scenarios: {} };
const clinic = propose(bare);

/** Plans that a machine made up, one of which may be too broken to be called. */
const RANDOM = Array.from({ length: 8 }, (_, seed) => randomPlan(seed + 1, KINDS));

describe('a proposed set', () => {
  it('is green on the plan it was proposed from, and can be kept as it is', () => {
    let count = 0;
    for (const [plan, { calls }] of [
      [bare, clinic.answer] as const,
      ...RANDOM.map((plan) => [plan, propose(plan).answer] as const),
    ])
      for (const { scenario } of calls) {
        expect(runScenario(plan, scenario).problem, scenario.name).toBeNull();
        expect(scenarioSchema.safeParse(scenario).success, scenario.name).toBe(true);
        count += 1;
      }
    expect(count).toBeGreaterThan(60);
  });

  it('says each thing once, in words, the plainest call first', () => {
    const names = clinic.answer.calls.map(({ scenario }) => scenario.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Main number, Tuesday 10:00, presses 2, nobody answers → Front desk mailbox');
    expect(names).toContain('Main number, Tuesday 10:00, “Snow day” is on, presses 9 → Priya Nair on the mobile');
    expect(names).toContain('Main number, Tuesday 12:30, leaves no message → Goodbye');
    expect(names.some((name) => name.includes('Main office is offline'))).toBe(true);
    expect(names.some((name) => name.startsWith('Main number, Thanksgiving Day'))).toBe(true);
  });

  it('tells how far it is, to the end', () => {
    const { parts, answer } = clinic;
    expect(parts.toSorted((left, right) => left - right)).toEqual(parts);
    expect(parts.at(-1)).toBe(1);
    expect(answer.complete).toBe(true);
  });

  it('leaves out what kept test calls show already', () => {
    const [first] = clinic.answer.calls;
    const kept = propose({ ...bare, scenarios: { first: first!.scenario } }).answer;
    expect(kept.calls).toHaveLength(clinic.answer.calls.length - 1);
  });

  it('is empty for a plan that nobody can call', () => {
    expect(propose({ ...soundPlan, numbers: {} }).answer).toEqual({ calls: [], complete: true });
  });
});

describe('thinning', () => {
  it('never loses an exit that the full set covers', () => {
    for (const { calls } of [clinic.answer, ...RANDOM.map((plan) => propose(plan).answer)]) {
      const { order, essential, thorough } = thinProposals(calls);
      expect(order.toSorted((left, right) => left - right)).toEqual([...calls.keys()]);
      const all = new Set(calls.flatMap(({ exits }) => exits));
      expect(new Set(order.slice(0, essential).flatMap((index) => calls[index]!.exits))).toEqual(all);
      const said = new Set(calls.map(({ says }) => says));
      expect(new Set(order.slice(0, thorough).map((index) => calls[index]!.says))).toEqual(said);
    }
  });

  it('takes the call with most new exits first, and none for exits that are tested', () => {
    const calls = [
      { exits: ['a'], says: 'x' },
      { exits: ['a', 'b'], says: 'x' },
      { exits: ['c'], says: 'x' },
    ];
    expect(thinProposals(calls)).toEqual({ order: [1, 2, 0], essential: 2, thorough: 2 });
    expect(thinProposals(calls, new Set(['a', 'b']))).toEqual({ order: [2, 0, 1], essential: 1, thorough: 1 });
  });
});
