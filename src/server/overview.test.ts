import { expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import type { PlanOverview } from '../protocol/overview-schemas.ts';
import { SAMPLES } from '../samples/samples.ts';
import type { Finding } from '../verify/finding.ts';
import { proofOf } from '../verify/proof-of.fixture.ts';
import type { Checked } from '../verify/with-proof.ts';
import type { Checker } from './check/checker.ts';
import {
  good,
  publishPlan,
  reworded,
  testOffice,
  testPlan,
  TUESDAY_MS,
  type TestOffice,
} from './test-office.fixture.ts';

const params = { plan: 'clinic' };
const DAY_MS = 86_400_000;
const warning: Finding = {
  id: 'menu-depth/x',
  rule: 'menu-depth',
  severity: 'warning',
  place: { at: 'plan' },
  message: 'Too deep.',
  fix: 'Flatten it.',
};

/** Counts what it is asked, and answers when the test lets it. */
function slowChecker(findings: readonly Finding[] = []) {
  const asked: Plan[] = [];
  const waiting: (() => void)[] = [];
  const checker: Checker = {
    check: (plan) =>
      new Promise<Checked>((resolve) => {
        asked.push(plan);
        waiting.push(() => resolve({ findings, proof: proofOf({ untilMs: TUESDAY_MS + 399 * DAY_MS }) }));
      }),
    close: () => Promise.resolve(),
  };
  return { checker, asked, letGo: () => waiting.splice(0).forEach((go) => go()) };
}

const overview = async ({ client }: TestOffice) => (await good(client.getOverview())).plans;
async function until(office: TestOffice, is: (plan: PlanOverview) => boolean): Promise<PlanOverview> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [plan] = await overview(office);
    if (plan && is(plan)) return plan;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it never came to that');
}

it('answers before anything is checked, then knows; what did not change is not checked again', async () => {
  const { checker, asked, letGo } = slowChecker([warning]);
  const office = await testOffice({ checker });
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  const [first] = await overview(office);
  expect(first).toMatchObject({
    id: 'clinic',
    name: 'Clinic',
    draftRevision: 1,
    live: null,
    sample: false,
    changed: true,
    numbers: [{ e164: '+13125550190' }],
    checked: null,
    attention: [{ kind: 'not-published' }],
  });
  await overview(office);
  expect(asked).toHaveLength(1);
  letGo();
  const known = await until(office, ({ checked }) => checked !== null);
  expect(known.checked).toEqual({ errors: 0, warnings: 1, hints: 0, until: '28 Dec 2027' });
  expect(known.attention.map(({ kind }) => kind)).toEqual(['warning', 'not-published']);
  await overview(office);
  expect(asked).toHaveLength(1);

  // Other content, and another day, are other questions.
  const next = reworded('Press 2.');
  await good(office.client.saveDraft({ params, headers: { 'if-match': '"1"' }, body: { document: next } }));
  expect((await overview(office))[0]!.checked).toBeNull();
  letGo();
  await until(office, ({ checked }) => checked !== null);
  office.clock.advance(DAY_MS);
  expect((await overview(office))[0]!.checked).toBeNull();
  letGo();
  await until(office, ({ checked }) => checked !== null);
  expect(asked.map(({ prompts }) => prompts['choices']?.text)).toEqual([
    testPlan().prompts['choices']!.text,
    'Press 2.',
    'Press 2.',
  ]);
});

it('tells draft from live, what is set now and by whom, and lets accepted warnings rest', async () => {
  const office = await testOffice({ check: () => [warning], checker: checkerOf([warning]) });
  await publishPlan(office.client, testPlan());
  const same = await until(office, ({ checked }) => checked !== null);
  expect(same).toMatchObject({ changed: false, live: { number: 1 }, attention: [] });

  await good(
    office.client.saveDraft({ params, headers: { 'if-match': '"1"' }, body: { document: reworded('Press 2.') } }),
  );
  const untilMs = TUESDAY_MS + 3_600_000;
  const body = { kind: 'override', scope: { of: 'office' }, does: 'close', by: 'Ann', untilMs } as const;
  await good(office.client.declareEntry({ params, headers: {}, body }));
  const changed = await until(office, ({ checked }) => checked !== null);
  expect(changed.changed).toBe(true);
  expect(changed.attention).toMatchObject([
    { kind: 'override', says: 'Closed', detail: 'Until 11:07. Set by Ann.', go: { at: 'today' } },
    { kind: 'warning', says: '1 warning in the draft' },
  ]);
  office.clock.advance(3_600_000);
  expect((await until(office, () => true)).attention.map(({ kind }) => kind)).toEqual(['warning']);
});

it('plays the kept test calls, and knows a sample by its numbers', async () => {
  const clinic = SAMPLES[0]!.document as Plan;
  const [red] = Object.keys(clinic.scenarios);
  const scenarios = {
    ...clinic.scenarios,
    [red!]: { ...clinic.scenarios[red!]!, expect: { outcome: 'failed' as const } },
  };
  const office = await testOffice({ checker: checkerOf([]) });
  await good(office.client.createPlan({ body: { document: { ...clinic, scenarios } } }));
  const plan = await until(office, ({ checked }) => checked !== null);
  expect(plan.sample).toBe(true);
  expect(plan.attention.find(({ kind }) => kind === 'test-call')?.go).toEqual({
    at: 'thing',
    collection: 'scenarios',
    id: red,
  });
  const [number] = Object.keys(clinic.numbers);
  const numbers = { ...clinic.numbers, [number!]: { ...clinic.numbers[number!]!, e164: '+13125550777' } };
  const own = { ...clinic, numbers };
  await good(
    office.client.saveDraft({ params: { plan: clinic.id }, headers: { 'if-match': '"1"' }, body: { document: own } }),
  );
  expect((await overview(office))[0]!.sample).toBe(false);
});

it('says so when a check breaks, and goes on with the next plan', async () => {
  const broken: Checker = { check: () => Promise.reject(new Error('out of memory')), close: () => Promise.resolve() };
  const office = await testOffice({ checker: broken });
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  const plan = await until(office, ({ checked }) => checked !== null);
  expect(plan.checked).toMatchObject({ errors: 1, until: null });
  expect(plan.attention[0]).toMatchObject({ kind: 'error', detail: expect.stringContaining('out of memory') });
});

it('answers on this computer only, since what is set for today is part of it', async () => {
  const { app } = await testOffice();
  const reply = await app.inject({ url: '/api/overview', remoteAddress: '192.168.1.20' });
  expect(reply.json()).toMatchObject({ code: 'not-here', status: 403 });
});

it('lets calls through while many plans are read for the first time', async () => {
  const { checker } = slowChecker();
  const office = await testOffice({ checker });
  for (let count = 0; count < 40; count += 1)
    await office.store.createPlan(testPlan({ id: `office-${count}` }, `+1312555${1000 + count}`));
  let turns = 0;
  let reading = true;
  const turn = () => {
    turns += 1;
    if (reading) setImmediate(turn);
  };
  turn();
  expect(await overview(office)).toHaveLength(40);
  reading = false;
  // At least once between any two plans somebody else has a turn.
  expect(turns).toBeGreaterThanOrEqual(40);
});

const checkerOf = (findings: readonly Finding[]): Checker => ({
  check: () => Promise.resolve({ findings, proof: proofOf({ untilMs: TUESDAY_MS + 399 * DAY_MS }) }),
  close: () => Promise.resolve(),
});
