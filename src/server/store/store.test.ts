import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { deadProcess, reworded, testFolder, testPlan, testStore } from '../test-office.fixture.ts';
import { nodeDisk } from './disk.ts';
import { faultyDisk } from './faulty-disk.fixture.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';
import type { GoLive } from './version-entry-of.ts';

const publishing = (plan: Plan, draftRevision: number): GoLive => ({
  plan,
  origin: 'publish',
  expects: { draftRevision },
  note: null,
  acknowledgements: [],
  key: { key: `k${draftRevision}`, fingerprint: 'f' },
});

const open = (folder: string) => testStore(folder, { processes: deadProcess });

/** A store with revision 1 live and revision 2 as its draft. */
async function filled(store: Store) {
  await store.createPlan(testPlan());
  await store.goLive(publishing(testPlan(), 1));
  await store.saveDraft(reworded('Two.'), 1);
}

const state = (store: Store) => ({
  draft: store.draft('clinic'),
  live: store.liveOf('clinic'),
  ledger: store.ledger,
  numbers: store.numbers.all(),
});

describe('a write that fails', () => {
  const writes = {
    publish: (store: Store) => store.goLive(publishing(reworded('Two.'), 2)),
    save: (store: Store) => store.saveDraft(reworded('Three.'), 2),
    create: (store: Store) => store.createPlan(testPlan({ id: 'other' }, '+13125550191')),
  };

  for (const [name, write] of Object.entries(writes)) {
    it(`at any step of a ${name} leaves all of it or nothing, now and after a restart`, async () => {
      // Six steps make it durable; what comes after them is tidying, whose failure changes nothing.
      for (let step = 1; step <= 8; step += 1) {
        const folder = await testFolder();
        const disk = faultyDisk(nodeDisk);
        const store = await testStore(folder, { disk, processes: deadProcess });
        await filled(store);
        const before = state(store);
        disk.failAt(step, { torn: step % 2 === 0 });
        const result = await write(store);
        expect(result.ok, `step ${step}`).toBe(step > 6);
        if (result.ok) continue;
        expect(state(store), `after step ${step}`).toEqual(before);
        disk.heal();
        const again = await open(folder);
        if (result.error.code === 'unknown-outcome') {
          expect(store.readOnly).toBe(true);
          expect((await write(store)).ok).toBe(false);
        } else {
          expect(result.error.code).toBe('storage-failed');
          expect(state(again)).toEqual(before);
          expect((await write(store)).ok, `again after step ${step}`).toBe(true);
        }
        expect((await open(folder)).notes).toEqual([]);
      }
    });
  }

  it('with a failed fsync of the journal is unknown: no more writes, and the restart tells by the key', async () => {
    const folder = await testFolder();
    const disk = faultyDisk(nodeDisk);
    const store = await testStore(folder, { disk, processes: deadProcess });
    await filled(store);
    disk.failAt(6);
    expect(await store.goLive(publishing(reworded('Two.'), 2))).toMatchObject({ error: { code: 'unknown-outcome' } });
    disk.heal();
    expect(await store.saveDraft(reworded('Three.'), 2)).toMatchObject({ error: { code: 'read-only' } });
    expect(store.liveOf('clinic')?.plan).toEqual(testPlan());
    const again = await open(folder);
    expect(again.plan('clinic')!.keys.map(({ key }) => key)).toEqual(['k1', 'k2']);
    expect(again.liveOf('clinic')?.plan).toEqual(reworded('Two.'));
  });

  it('with a full disk that stays full cannot take its half record back, and stops writing', async () => {
    const disk = faultyDisk(nodeDisk);
    const store = await testStore(await testFolder(), { disk, processes: deadProcess });
    await filled(store);
    disk.failAt(5, { torn: true, forGood: true });
    expect(await store.goLive(publishing(reworded('Two.'), 2))).toMatchObject({ error: { code: 'unknown-outcome' } });
    expect(store.readOnly).toBe(true);
  });
});

describe('a restart', () => {
  it('finds everything, whatever the number of changes', async () => {
    const folder = await testFolder();
    const store = await open(folder);
    await filled(store);
    for (let revision = 2; revision < 30; revision += 1)
      await store.saveDraft(reworded(`Number ${revision}.`), revision);
    await store.goLive(publishing(reworded('Number 29.'), 30));
    expect(state(await open(folder))).toEqual(state(store));
    expect(await readdir(`${folder}/drafts`)).toHaveLength(2);
  });

  it('after a cut at any byte of the last record has the state before it', async () => {
    const folder = await testFolder();
    const store = await open(folder);
    await store.createPlan(testPlan());
    await store.goLive(publishing(testPlan(), 1));
    const before = state(store);
    await store.saveDraft(reworded('Two.'), 1);
    const path = `${folder}/journal.ndjson`;
    const bytes = await readFile(path);
    const last = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    for (let length = last; length < bytes.length; length += 1) {
      await writeFile(path, bytes.subarray(0, length));
      const again = await open(folder);
      expect(state(again), `cut at ${length}`).toEqual(before);
      expect(again.notes).toHaveLength(length === last ? 0 : 1);
    }
  });

  it('makes a long journal short, and keeps history, audit and keys', async () => {
    const folder = await testFolder();
    const store = await open(folder);
    await filled(store);
    const long = (await readFile(`${folder}/journal.ndjson`)).length;
    const short = await testStore(folder, { processes: deadProcess, shortenAtBytes: 10 });
    expect(state(short)).toEqual(state(store));
    await short.saveDraft(reworded('Three.'), 2);
    const lines = (await readFile(`${folder}/journal.ndjson`, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]!.length).toBeLessThan(long * 2);
    expect(state(await open(folder))).toEqual(state(short));
  });

  it('routes with the newest intact version when the live one is damaged, and says so', async () => {
    const folder = await testFolder();
    const store = await open(folder);
    await filled(store);
    await store.goLive(publishing(reworded('Two.'), 2));
    const { version } = store.liveOf('clinic')!.entry;
    await appendFile(`${folder}/versions/${version}.json`, ' ');
    const again = await open(folder);
    expect(again.liveOf('clinic')?.entry.number).toBe(1);
    expect(again.notes.join()).toContain('another hash');
  });

  it('falls back to the draft before when the newest is gone', async () => {
    const folder = await testFolder();
    const store = await open(folder);
    await filled(store);
    await truncate(`${folder}/drafts/${store.draft('clinic')!.sha}.json`, 3);
    const again = await open(folder);
    expect(again.draft('clinic')).toMatchObject({ revision: 1, plan: testPlan() });
    expect(again.notes).toHaveLength(1);
    expect(await again.saveDraft(reworded('Next.'), 1)).toMatchObject({ value: { revision: 3 } });
  });

  it('keeps the things of a draft in the order in which people made them', async () => {
    const folder = await testFolder();
    const store = await open(folder);
    await filled(store);
    const plan = testPlan();
    const people = { zoe: { name: 'Zoe', phones: [] }, ...plan.people, adam: { name: 'Adam', phones: [] } };
    await store.saveDraft({ ...plan, people }, 2);
    expect(Object.keys((await open(folder)).draft('clinic')!.plan.people)).toEqual(Object.keys(people));
  });

  it('refuses a journal whose audit log was changed', async () => {
    const folder = await testFolder();
    await filled(await open(folder));
    const path = `${folder}/journal.ndjson`;
    const { crc32 } = await import('node:zlib');
    const lines = (await readFile(path, 'utf8')).split('\n');
    const body = lines[1]!.slice(18).replace('"action":"published"', '"action":"rolledBack"');
    lines[1] = `{"crc":"${crc32(body).toString(16).padStart(8, '0')}",${body}`;
    await writeFile(path, lines.join('\n'));
    const opened = await openStore({ folder, now: () => 0, processes: deadProcess });
    expect(opened).toMatchObject({ ok: false, error: expect.stringContaining('audit log was changed') });
  });

  it('is refused while another process holds the folder', async () => {
    const folder = await testFolder();
    const store = await testStore(folder);
    const second = await openStore({ folder, now: () => 0 });
    expect(second).toMatchObject({ ok: false, error: expect.stringContaining(`process ${process.pid}`) });
    await store.close();
    await (await testStore(folder)).close();
  });
});
