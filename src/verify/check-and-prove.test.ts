import { expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import { checkAndProve } from './check-and-prove.ts';
import { checkEverything } from './check-everything.ts';
import { soundPlan } from './plan-of.fixture.ts';
import { proveAnyway } from './prove-anyway.ts';
import { proofStart } from './unproven.ts';

const NOON = Date.UTC(2026, 10, 23, 12, 30);

it('begins with the UTC day and covers 400 days', async () => {
  expect(proofStart(NOON)).toBe(Date.UTC(2026, 10, 23));
  const { proof } = await checkAndProve(soundPlan, { nowMs: NOON });
  expect([proof.fromMs, proof.untilMs]).toEqual([Date.UTC(2026, 10, 23), Date.UTC(2027, 11, 28)]);
});

it('has a verdict for every promise and keeps what the rules find', async () => {
  const promise = { presses: [], when: { is: 'always' }, reaches: [{ to: 'person' }], withinSeconds: null, even: [] };
  const plan = { ...soundPlan, mailboxes: {}, promises: { one: promise } } as unknown as Plan;
  const { findings, proof } = await checkAndProve(plan, { nowMs: NOON });
  expect(proof.promises.map((verdict) => verdict.promise)).toEqual(['one']);
  const found = findings.map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining((await checkEverything(plan)).map(({ id }) => id)));
});

it('says how far a proof is, number by number', () => {
  const said: string[] = [];
  const numbers = { ...soundPlan.numbers, second: { ...soundPlan.numbers['main']!, e164: '+13125550191' } };
  proveAnyway({ ...soundPlan, numbers }, { nowMs: NOON, onProgress: ({ done, of }) => said.push(`${done} of ${of}`) });
  expect(said).toEqual(['0 of 2', '1 of 2', '2 of 2']);
});

it('says that nothing is proven where the proof breaks', async () => {
  const broken = { ...soundPlan, zone: 'Nowhere/Land', hours: { desk: { ...soundPlan.hours['desk']!, zone: 'x/y' } } };
  const { proof } = await checkAndProve(broken, { nowMs: NOON });
  expect(proof.limits[0]).toMatch(/^The proof could not finish: .*Please report this plan/);
});
