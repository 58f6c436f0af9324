import { describe, expect, it } from 'vitest';
import { situationSchema, type Situation } from '../../plan/situation.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { callInDrill, drillsOf, jointDrill } from './drills.ts';
import { endWorse, runDrill } from './run-drill.ts';
import { toEnd } from './to-end.fixture.ts';

const clinic = samplePlan('clinic');
const drills = drillsOf(clinic);
const drill = (label: string) => drills.find((one) => one.label === label)!;
const run = (label: string) => toEnd(runDrill(clinic, drill(label))).answer;

/** Whether a situation parses and no two of its entries share an id. */
const isSound = (situation: Situation): boolean =>
  situationSchema.safeParse(situation).success &&
  new Set(situation.entries.map(({ id }) => id)).size === situation.entries.length;

describe('the drills of a plan', () => {
  it('are its sites without internet, everybody, its switches, its teams and its people', () => {
    const labels = drills.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Internet down at Main office',
        'Everyone at lunch',
        'Everyone works from home',
        'Snow day',
        'Reception out sick',
        'Dana Ortiz out sick',
      ]),
    );
    expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
    for (const one of [...drills, jointDrill(drills)])
      expect(isSound(callInDrill(clinic, Object.values(clinic.scenarios)[0]!.call, one).situation), one.id).toBe(true);
  });
});

describe('a drill', () => {
  it('says which test calls end otherwise, the worst first, and which are red', () => {
    const offline = run('Internet down at Main office');
    const reception = offline.calls.find(({ id }) => id === 'tue-1007-reception')!;
    expect(reception).toMatchObject({
      effect: 'worse',
      passedBefore: true,
      passed: false,
      during: { kind: 'message', says: 'leaves a message in Front desk mailbox' },
    });
    expect(reception.problem).toContain('it must end with Marek Nowak answering');
    expect(endWorse(offline)).toBeGreaterThan(1);
    const worst = offline.calls.map(({ effect }) =>
      ['lost', 'worse', 'other', 'slower', 'better', 'same'].indexOf(effect),
    );
    expect(worst.toSorted((left, right) => left - right)).toEqual(worst);
  });

  it('lets phones ring out at lunch, also where the test call knows of one phone', () => {
    const { calls } = run('Everyone at lunch');
    expect(calls.find(({ id }) => id === 'tue-1007-billing-dana-mobile')!.during.kind).toBe('message');
  });

  it('does not bring back to work who is away', () => {
    const { calls } = run('Everyone works from home');
    expect(calls.find(({ id }) => id === 'tue-2130-urgent-all-away')!.effect).toBe('same');
  });

  it('changes nothing where nothing is amiss', () => {
    const nothing = { id: 'none', label: '', about: 'own', entries: [], nobodyAnswers: false } as const;
    const { calls, skipped } = toEnd(runDrill(clinic, nothing)).answer;
    expect(calls.every(({ effect, passed }) => effect === 'same' && passed)).toBe(true);
    expect([calls.length, skipped]).toEqual([Object.keys(clinic.scenarios).length, 0]);
  });

  it('leaves out what cannot be played', () => {
    const [id, scenario] = Object.entries(clinic.scenarios)[0]!;
    const plan = { ...clinic, scenarios: { [id]: { ...scenario, call: { ...scenario.call, number: 'gone' } } } };
    expect(toEnd(runDrill(plan, drill('Snow day'))).answer).toEqual({ calls: [], skipped: 1 });
  });
});
