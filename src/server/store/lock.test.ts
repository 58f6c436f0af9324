import { readdir, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { testFolder } from '../test-office.fixture.ts';
import { takeLock, type Processes } from './lock.ts';

const processes = (pid: number, running: readonly number[], start = 'boot'): Processes => ({
  pid,
  startOf: (other) => (running.includes(other) ? start : null),
  isRunning: (other) => running.includes(other),
});

it('is held by one process, and names it to the second', async () => {
  const folder = await testFolder();
  const first = await takeLock(folder, 0, processes(11, [11, 12]));
  const second = await takeLock(folder, 0, processes(12, [11, 12]));
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, error: expect.stringContaining('process 11') });
  if (first.ok) await first.value.release();
  expect((await takeLock(folder, 0, processes(12, [12]))).ok).toBe(true);
  expect(await readdir(folder)).toEqual(['lock']);
});

it('of a dead process is taken over, also when its number was given to another one', async () => {
  const folder = await testFolder();
  await takeLock(folder, 0, processes(11, [11], 'monday'));
  expect((await takeLock(folder, 0, processes(12, [11, 12], 'tuesday'))).ok).toBe(true);
  const third = await takeLock(folder, 0, processes(13, [13]));
  expect(third.ok).toBe(true);
});

it('that is empty or rubbish belongs to nobody', async () => {
  const folder = await testFolder();
  for (const content of ['', '{"pid":"x"}', 'null']) {
    await writeFile(`${folder}/lock`, content);
    expect((await takeLock(folder, 0, processes(12, [12]))).ok, content).toBe(true);
  }
});

it('of a dead process goes to one of many that want it', async () => {
  const folder = await testFolder();
  await takeLock(folder, 0, processes(9, [9]));
  const pids = Array.from({ length: 12 }, (_, index) => 100 + index);
  const taken = await Promise.all(pids.map((pid) => takeLock(folder, 0, processes(pid, pids))));
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
});

it('that was taken over is not released by the one that lost it', async () => {
  const folder = await testFolder();
  const old = await takeLock(folder, 0, processes(11, [11]));
  await takeLock(folder, 1, processes(12, [12]));
  if (old.ok) await old.value.release();
  expect(await readdir(folder)).toEqual(['lock']);
});
