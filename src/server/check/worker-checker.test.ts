import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { unproven } from '../../verify/unproven.ts';
import { testFolder, testPlan, TUESDAY_MS } from '../test-office.fixture.ts';
import { WorkerChecker, type CheckLimits } from './worker-checker.ts';

const AT = { nowMs: TUESDAY_MS, severities: {} };
const named = (name: string) => testPlan({ name });

/** A thread that finds one thing, which counts what it was asked; plans by the names of accidents meet with them. */
const THREAD = `
import { parentPort, workerData } from 'node:worker_threads';
if (workerData.role !== 'check') throw new Error('not asked to check');
const proof = ${JSON.stringify(unproven(TUESDAY_MS, ''))};
let asked = 0;
parentPort.on('message', ({ job, plan }) => {
  if (plan.name === 'breaks first') throw new Error('no memory left');
  const found = [{ id: 'asked/' + (asked += 1), rule: 'asked', severity: 'hint', place: { at: 'plan' }, message: plan.name, fix: '' }];
  parentPort.postMessage({ job, found });
  if (plan.name === 'breaks') process.exit(3);
  if (plan.name === 'hangs') for (;;);
  parentPort.postMessage({ job, proof: { ...proof, limits: [] } });
});
`;

async function checkerOf(limits: Partial<CheckLimits> = {}): Promise<WorkerChecker> {
  const path = join(await testFolder(), 'thread.mjs');
  await writeFile(path, THREAD);
  const checker = new WorkerChecker(pathToFileURL(path), limits);
  onTestFinished(() => checker.close());
  return checker;
}

it('answers from what it knows while content, day and severities are the same', async () => {
  const checker = await checkerOf();
  const idsAt = async (at: typeof AT, name = 'fine') =>
    (await checker.check(named(name), at)).findings.map(({ id }) => id);
  expect(await idsAt(AT)).toEqual(['asked/1']);
  expect(await idsAt({ ...AT, nowMs: TUESDAY_MS + 60_000 })).toEqual(['asked/1']);
  expect(await idsAt({ ...AT, nowMs: TUESDAY_MS + 86_400_000 })).toEqual(['asked/2']);
  expect(await idsAt({ ...AT, severities: { 'menu-depth': 'off' } })).toEqual(['asked/3']);
  expect(await idsAt(AT, 'other')).toEqual(['asked/4']);
  expect(await idsAt(AT)).toEqual(['asked/1']);
});

it('takes one after the other, once each, and first what somebody waits for', async () => {
  const checker = await checkerOf();
  const order: string[] = [];
  const ask = (name: string, urgent = false) =>
    checker.check(named(name), { ...AT, urgent }).then(({ findings }) => order.push(`${findings[0]!.id} ${name}`));
  await Promise.all([ask('one'), ask('one'), ask('two'), ask('three'), ask('publish', true)]);
  expect(order).toEqual(['asked/1 one', 'asked/1 one', 'asked/2 publish', 'asked/3 two', 'asked/4 three']);
});

it('gives up what takes too long with what the rules found, and goes on with a fresh thread', async () => {
  const checker = await checkerOf({ longestMs: 3000 });
  const [slow, next] = await Promise.all([checker.check(named('hangs'), AT), checker.check(named('fine'), AT)]);
  expect(slow.findings.map(({ id }) => id)).toEqual(['asked/1']);
  expect(slow.proof.limits).toEqual(['It took longer than 3 s.']);
  expect([next.findings.map(({ id }) => id), next.proof.limits]).toEqual([['asked/1'], []]);
});

it('says what broke, lets nothing pass that nobody looked at, and goes on with a fresh thread', async () => {
  const checker = await checkerOf();
  const half = await checker.check(named('breaks'), AT);
  expect([half.findings.map(({ id }) => id), half.proof.limits]).toEqual([['asked/1'], ['It broke off.']]);
  const { findings } = await checker.check(named('breaks first'), AT);
  expect(findings).toMatchObject([{ severity: 'error', message: expect.stringContaining('no memory left') as string }]);
  expect((await checker.check(named('fine'), AT)).findings.map(({ id }) => id)).toEqual(['asked/1']);
  // What broke is asked anew.
  expect((await checker.check(named('breaks'), AT)).findings.map(({ id }) => id)).toEqual(['asked/2']);
});

it('lets nothing pass once it is closed', async () => {
  const checker = await checkerOf();
  const running = checker.check(named('hangs'), AT);
  const waiting = checker.check(named('fine'), AT);
  await checker.close();
  const after = checker.check(named('other'), AT);
  for (const { findings } of await Promise.all([running, waiting, after]))
    expect(findings).toMatchObject([{ severity: 'error', message: expect.stringContaining('stops') as string }]);
});
