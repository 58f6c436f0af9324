import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../protocol/client.ts';
import { checkAndProve } from '../verify/check-and-prove.ts';
import { largePlan } from '../verify/prove/large-plan.fixture.ts';
import { WorkerChecker } from './check/worker-checker.ts';
import { good, publishPlan, reworded, testFolder, testPlan, TUESDAY_MS } from './test-office.fixture.ts';

const outDir = fileURLToPath(new URL(`../../dist/server-test-${process.pid}`, import.meta.url));

beforeAll(async () => {
  const ssr = fileURLToPath(new URL('main.ts', import.meta.url));
  await build({ configFile: false, logLevel: 'silent', build: { ssr, outDir, target: 'node20', emptyOutDir: true } });
}, 60_000);
afterAll(() => rm(outDir, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
}

function run(folder: string, env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [`${outDir}/main.js`], {
    env: { PATH: process.env['PATH'], RINGPLAN_DATA: folder, PORT: '0', RINGPLAN_DATABASE: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function start(folder: string, env: Record<string, string> = {}): Promise<Started> {
  const child = run(folder, env);
  let said = '';
  child.stderr!.on('data', (data: Buffer) => (said += data.toString()));
  for await (const data of child.stdout!) {
    said += String(data);
    const address = /http:\/\/[^\s]+:\d+/.exec(said)?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`it did not start: ${said}`);
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

describe('the backend as a process', () => {
  it('starts, keeps its copy for reports in the background, and stops when asked to', async () => {
    const { child, address } = await start(await testFolder(), { RINGPLAN_DATABASE: '' });
    const client = createClient(fetch, address);
    expect(await good(client.getHealth())).toMatchObject({ status: 'ok', phoneSystem: 'none' });
    await publishPlan(client, testPlan());
    let { database } = await good(client.getHealth());
    for (const end = Date.now() + 45_000; database === 'starting' && Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ database } = await good(client.getHealth()));
    }
    expect(database).toBe('ready');
    child.kill('SIGTERM');
    expect(await endOf(child)).toBe(0);
  }, 60_000);

  it('refuses a folder that another one uses, and names it', async () => {
    const folder = await testFolder();
    const beganFirst = Date.now();
    const { child } = await start(folder);
    const startMs = Date.now() - beganFirst;
    const second = run(folder);
    let said = '';
    second.stderr!.on('data', (data: Buffer) => (said += data.toString()));
    const began = Date.now();
    expect(await endOf(second)).not.toBe(0);
    expect(Date.now() - began).toBeLessThan(Math.max(2000, startMs));
    expect(said).toContain(`process ${child.pid}`);
  });

  it('killed at any moment loses nothing that it has acknowledged', async () => {
    const folder = await testFolder();
    let revision = 0;
    let published = 0;
    // However slow the computer is: four kills after the first acknowledged publish.
    for (let round = 0, kills = 0; kills < 4 && round < 20; round += 1) {
      const { child, address } = await start(folder);
      const client = createClient(fetch, address);
      if (published > 0) {
        const draft = await good(client.getDraft({ params: { plan: 'clinic' } }));
        expect(draft.revision).toBeGreaterThanOrEqual(revision);
        const { versions } = await good(client.listVersions({ params: { plan: 'clinic' } }));
        expect(versions.length).toBeGreaterThanOrEqual(published);
        expect(await good(client.getHealth())).toMatchObject({ status: 'ok' });
      }
      if (published > 0) kills += 1;
      setTimeout(() => child.kill('SIGKILL'), 60 + round * 70);
      try {
        for (let count = 0; ; count += 1) {
          const entry = await publishPlan(client, reworded(`Round ${round}, ${count}.`, testPlan()));
          published = entry.number;
          const { plans } = await good(client.listPlans());
          revision = plans[0]!.draftRevision;
        }
      } catch (error) {
        expect(String(error)).toContain('unreachable');
      }
      await endOf(child);
    }
    expect(published).toBeGreaterThan(0);
  }, 120_000);

  it('killed right after it has acknowledged, knows what is set for today; and stops at once while a board follows it', async () => {
    const folder = await testFolder();
    const first = await start(folder);
    const client = createClient(fetch, first.address);
    await publishPlan(client, testPlan());
    const params = { plan: 'clinic' };
    const body = { kind: 'person', person: 'ann', state: 'away', untilMs: Date.now() + 3_600_000 } as const;
    const { entry } = await good(client.declareEntry({ params, headers: {}, body }));
    first.child.kill('SIGKILL');
    await endOf(first.child);

    const { child, address } = await start(folder);
    expect((await good(createClient(fetch, address).getSituation({ params }))).entries).toEqual([
      { revision: 1, entry },
    ]);
    const headers = { accept: 'text/event-stream' };
    const stream = await fetch(`${address}/api/plans/clinic/situation`, { headers });
    const askedMs = Date.now();
    child.kill('SIGTERM');
    expect(await endOf(child)).toBe(0);
    expect(Date.now() - askedMs).toBeLessThan(20_000);
    expect(await stream.text()).toContain(entry.id);
  }, 60_000);

  it('routes calls while it proves a large plan in a thread of its own', async () => {
    const checker = new WorkerChecker(pathToFileURL(`${outDir}/main.js`));
    onTestFinished(() => checker.close());
    const at = { nowMs: TUESDAY_MS, severities: {} };
    // The first one starts the thread.
    const { findings, proof } = await checker.check(testPlan(), at);
    expect(findings).toEqual((await checkAndProve(testPlan(), at)).findings);
    expect(proof.limits).toEqual([]);
    const large = largePlan({ steps: 500, hours: 30, switches: 8, grid: 30 });
    const lag = monitorEventLoopDelay({ resolution: 1 });
    const began = performance.now();
    lag.enable();
    expect((await checker.check(large, at)).proof.limits).toEqual([]);
    lag.disable();
    const tookMs = performance.now() - began;
    expect(lag.max / 1e6).toBeLessThan(Math.max(200, tookMs / 3));
  }, 60_000);

  it('says what is wrong with its settings', async () => {
    for (const env of [
      { PORT: 'eighty' },
      { RINGPLAN_RECORDINGS_MB: 'plenty' },
      { RINGPLAN_SEVERITIES: '/no/such/file' },
    ]) {
      const child = run(await testFolder(), env);
      let said = '';
      child.stderr!.on('data', (data: Buffer) => (said += data.toString()));
      expect(await endOf(child)).toBe(1);
      expect(said).toContain(Object.values(env)[0]);
    }
  });
});
