import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Clock } from '../calls/clock.ts';
import { away, closed, dayOffice, inMinutes } from '../situation.fixture.ts';
import { SituationBook } from '../situation/situation-book.ts';
import { deadProcess, testFolder, testStore, TUESDAY_MS } from '../test-office.fixture.ts';
import { nodeDisk } from './disk.ts';
import { faultyDisk } from './faulty-disk.fixture.ts';
import { encodeRecord } from './journal.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import type { Store } from './store.ts';

const still: Clock = { now: () => TUESDAY_MS, after: () => () => undefined };
const open = (folder: string, options: Partial<StoreOptions> = {}) =>
  testStore(folder, { processes: deadProcess, ...options });

/** A store with one entry set, another set and changed, and a third ended. */
async function filled(folder: string, options: Partial<StoreOptions> = {}) {
  const store = await open(folder, options);
  let count = 0;
  const book = new SituationBook(store, still, () => `e-${(count += 1)}`);
  await store.createPlan(dayOffice);
  await book.declare('clinic', closed(inMinutes(30)), 'k1');
  await book.declare('clinic', away(inMinutes(30)), undefined);
  await book.changeEnd('clinic', 'e-2', 1, { untilMs: inMinutes(60) });
  await book.declare('clinic', away(inMinutes(30), { person: 'bob' }), undefined);
  await book.end('clinic', 'e-3', 1);
  return { store, book };
}

const situationIn = (store: Store) => store.plan('clinic')!.situation;
const path = (folder: string) => `${folder}/journal.ndjson`;

it('is the same after a restart, and after the journal was made short', async () => {
  const folder = await testFolder();
  const { store } = await filled(folder);
  const there = situationIn(store);
  expect(there.entries.map(({ revision, entry }) => [entry.id, revision])).toEqual([
    ['e-1', 1],
    ['e-2', 2],
  ]);
  expect(there.log.map(({ action }) => action)).toEqual(['declared', 'declared', 'changed', 'declared', 'ended']);
  expect(situationIn(await open(folder))).toEqual(there);
  expect(situationIn(await open(folder, { shortenAtBytes: 10 }))).toEqual(there);
  expect((await readFile(path(folder), 'utf8')).trimEnd().split('\n')).toHaveLength(1);
  expect(situationIn(await open(folder))).toEqual(there);
});

it('after a cut at any byte of the last record is what it was before it', async () => {
  const folder = await testFolder();
  const { store, book } = await filled(folder);
  const before = situationIn(store);
  await book.end('clinic', 'e-1', 1);
  const after = situationIn(store);
  const bytes = await readFile(path(folder));
  const last = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  for (let length = last; length <= bytes.length; length += 1) {
    await writeFile(path(folder), bytes.subarray(0, length));
    expect(situationIn(await open(folder)), `cut at ${length}`).toEqual(length === bytes.length ? after : before);
  }
});

it('with a write that fails is all of it or nothing, and unknown when the fsync failed', async () => {
  for (const [step, code] of [
    [1, 'storage-failed'],
    [2, 'unknown-outcome'],
  ] as const) {
    const folder = await testFolder();
    const disk = faultyDisk(nodeDisk);
    const { store, book } = await filled(folder, { disk });
    const before = situationIn(store);
    disk.failAt(step, { torn: true });
    const told: string[] = [];
    book.watch.onChange((plan) => told.push(plan));
    expect(await book.end('clinic', 'e-1', 1)).toMatchObject({ ok: false, error: { code } });
    expect(situationIn(store)).toEqual(before);
    expect(told).toEqual([]);
    disk.heal();
    const again = situationIn(await open(folder));
    expect(again.entries).toHaveLength(code === 'unknown-outcome' ? 1 : 2);
    expect(await book.end('clinic', 'e-1', 1)).toMatchObject(
      code === 'unknown-outcome' ? { error: { code: 'read-only' } } : { ok: true },
    );
  }
});

it('lets ended entries go with the next change, and nothing of the log', async () => {
  const folder = await testFolder();
  const { store } = await filled(folder);
  const later: Clock = { ...still, now: () => inMinutes(45) };
  const book = new SituationBook(store, later, () => 'e-9');
  await book.declare('clinic', closed(inMinutes(50)), undefined);
  expect(situationIn(store).entries.map(({ entry }) => entry.id)).toEqual(['e-2', 'e-9']);
  expect(situationIn(store).log).toHaveLength(6);
});

it('with a log that was changed, or lacks a line, is refused', async () => {
  const folder = await testFolder();
  await filled(folder);
  const { crc32 } = await import('node:zlib');
  const lines = (await readFile(path(folder), 'utf8')).split('\n');
  const body = lines[2]!.slice(18).replace('"action":"declared"', '"action":"changed"');
  lines[2] = `{"crc":"${crc32(body).toString(16).padStart(8, '0')}",${body}`;
  await writeFile(path(folder), lines.join('\n'));
  const opened = await openStore({ folder, now: () => 0, processes: deadProcess });
  expect(opened).toMatchObject({ ok: false, error: expect.stringContaining('log of a situation was changed') });
});

it('is empty in a folder that was made before there was one', async () => {
  const folder = await testFolder();
  const { store } = await filled(folder);
  const { situation: _situation, ...old } = store.plan('clinic')!;
  const change = { type: 'snapshot', ledger: { plans: { clinic: old } } };
  await writeFile(path(folder), encodeRecord({ generation: 1, change }));
  expect(situationIn(await open(folder))).toMatchObject({ revision: 0, entries: [] });
});
