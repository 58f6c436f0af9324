import { describe, expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import type { OpResult } from '../engine/effect.ts';
import { openOffice, type OfficeStep } from '../engine/office.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { advanceOffice } from './advance-office.ts';
import { examplePlan } from './example-plan.ts';

const at = (text: string) => {
  const parsed = parseLocal(text, 'America/Chicago');
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const HAND_OVER = at('2026-11-30T08:00'); // From Ann to Bob on the first level.
const step = (kind: string, settings: Record<string, unknown>) => ({
  kind,
  version: 1,
  name: kind,
  settings,
  next: {},
});
const planWith = (change: Partial<Plan> = {}): Plan => ({
  ...examplePlan,
  flows: {
    main: {
      name: 'Main',
      start: 'call',
      safetyNet: { to: 'number-fallback' },
      nodes: { call: step('on-call', { rotation: 'nights', ringSeconds: 25, rounds: 2 }) },
    },
  },
  ...change,
});

/** An office with the on-call step: gives inputs, and says who rings and what was written down. */
class Night {
  private step: OfficeStep;
  constructor(
    private readonly plan: Plan,
    situation?: Situation,
  ) {
    this.step = { office: openOffice(situation), effects: [], trace: [], ended: [] };
  }
  get office() {
    return this.step.office;
  }
  offer(call: string, atMs: number) {
    const offer = { call, version: 'v1', number: 'main', caller: null, calledBefore: false, seed: 1 };
    this.step = advanceOffice({ v1: this.plan }, this.office, { type: 'offered', atMs, ...offer });
    return this;
  }
  rung(call: string, result: OpResult, atMs: number) {
    const open = this.office.calls[call]!.openOps.find(({ type }) => type === 'ring')!;
    this.step = advanceOffice({ v1: this.plan }, this.office, { type: 'done', atMs, call, op: open.op, result });
    return this;
  }
  get targets() {
    return this.step.effects.flatMap((effect) => (effect.type === 'ring' ? effect.targets : []));
  }
  get codes() {
    return this.step.trace.map(({ code }) => code);
  }
}

describe('the on-call step', () => {
  it('rings all phones of whoever is on call together, and every mobile asks for a key', () => {
    const careless = structuredClone(examplePlan.people);
    const mobile = careless['ann']!.phones[1]!;
    if (mobile.type === 'mobile') mobile.pressOne = false;
    const night = new Night(planWith({ people: careless })).offer('one', HAND_OVER - 60_000);
    expect(night.targets).toMatchObject([
      { person: 'ann', type: 'desk', pressOne: false },
      { person: 'ann', type: 'mobile', pressOne: true },
    ]);
  });

  it('asks who has the level at the moment it asks: after the hand-over it is somebody else', () => {
    const night = new Night(planWith()).offer('one', HAND_OVER - 60_000);
    night.rung('one', { is: 'noAnswer' }, HAND_OVER - 35_000).rung('one', { is: 'noAnswer' }, HAND_OVER + 10_000);
    expect(night.codes).toEqual(['onCall.noAnswer', 'onCall.again', 'onCall.rings']);
    expect(night.targets).toMatchObject([{ person: 'bob' }]);
  });

  it('does not mind the working hours of whoever is on call', () => {
    const shift = { hours: 'desk', periods: ['open'] };
    const people = { ...examplePlan.people, ann: { ...examplePlan.people['ann']!, shift } };
    expect(new Night(planWith({ people })).offer('one', at('2026-11-24T23:00')).targets[0]).toMatchObject({
      person: 'ann',
    });
  });

  it('sends a second urgent call to the next level, and takes who did not answer for the next round', () => {
    const night = new Night(planWith()).offer('one', at('2026-11-24T23:00')).offer('two', at('2026-11-24T23:01'));
    expect(night.codes).toContain('person.busy');
    expect(night.targets).toMatchObject([{ person: 'bob' }]);
    night.rung('one', { is: 'noAnswer' }, at('2026-11-24T23:01') + 1000);
    expect(night.codes).toEqual(['onCall.noAnswer', 'person.busy', 'onCall.again', 'onCall.rings']);
    expect(night.targets[0]).toMatchObject({ person: 'ann' });
  });

  it('asks somebody whom a swap put on two levels once a round', () => {
    const swap: Situation = {
      entries: [{ id: 's', kind: 'onCall', rotation: 'nights', level: 'first', person: 'bob', untilMs: null }],
    };
    const night = new Night(planWith(), swap).offer('one', at('2026-11-24T23:00'));
    const seen = [night.targets[0]?.person];
    for (let ring = 1; night.office.calls['one']?.openOps.some(({ type }) => type === 'ring'); ring += 1) {
      night.rung('one', { is: 'noAnswer' }, at('2026-11-24T23:00') + ring * 25_000);
      if (night.targets[0]) seen.push(night.targets[0].person);
    }
    expect(seen).toEqual(['bob', 'bob']);
    expect(night.codes).toContain('onCall.nobodyAnswered');
  });
});
