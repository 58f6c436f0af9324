import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { deadProcess, reworded, testFolder, testPlan, testStore } from '../test-office.fixture.ts';
import { systemClock } from '../calls/clock.ts';
import { SituationBook } from '../situation/situation-book.ts';
import { copyChange, markOf, migrate, rebuild } from './copy-ledger.ts';
import { openPglite } from './open-pglite.ts';

it('keeps a copy that follows the journal, and is rebuilt when it is missing, behind or ahead', async () => {
  const folder = await testFolder();
  const store = await testStore(folder, { processes: deadProcess });
  await store.createPlan(testPlan());
  const publish = (revision: number) =>
    store.goLive({
      plan: store.draft('clinic')!.plan,
      origin: 'publish',
      expects: { draftRevision: revision },
      note: 'It’s “quoted”',
      acknowledgements: [{ finding: 'f', reason: 'r' }],
      key: null,
    });
  await publish(1);

  const database = await openPglite(`${folder}/database`);
  await migrate(database);
  await migrate(database);
  const rows = async (sql: string) => (await database.query(sql)).rows;
  const sync = () => rebuild(database, store.ledger, store.generation);
  expect(await sync()).toBe(true);
  expect(await sync()).toBe(false);
  expect(await rows('SELECT id, draft_revision FROM plan')).toEqual([{ id: 'clinic', draft_revision: 1 }]);

  let copied = Promise.resolve();
  store.onChange((plan) => {
    const [generation, mark] = [store.generation, markOf(store.ledger)];
    copied = copied.then(() => copyChange(database, plan, generation, mark));
  });
  await store.saveDraft(reworded('Two.'), 1);
  await publish(2);
  await copied;
  expect(await sync()).toBe(false);
  expect(await rows('SELECT number, note, acknowledgements FROM version_entry ORDER BY number')).toEqual(
    [1, 2].map((number) => ({
      number,
      note: 'It’s “quoted”',
      acknowledgements: [{ finding: 'f', reason: 'r' }],
    })),
  );
  expect(await rows('SELECT count(*)::int AS lines FROM audit')).toEqual([{ lines: 3 }]);

  const untilMs = Date.now() + 3_600_000;
  const book = new SituationBook(store, systemClock, () => 'e-1');
  await book.declare('clinic', { kind: 'person', person: 'ann', state: 'away', untilMs, by: 'Bo’s' }, undefined);
  await book.changeEnd('clinic', 'e-1', 1, { untilMs: untilMs + 1 });
  await copied;
  expect(await sync()).toBe(false);
  expect(await rows("SELECT id, revision, kind, until_ms::text, entry ->> 'by' AS by FROM situation_entry")).toEqual([
    { id: 'e-1', revision: 2, kind: 'person', until_ms: String(untilMs + 1), by: 'Bo’s' },
  ]);
  expect(await rows('SELECT action, made_by FROM situation_log ORDER BY at')).toEqual([
    { action: 'declared', made_by: 'local' },
    { action: 'changed', made_by: 'local' },
  ]);
  await book.end('clinic', 'e-1', 2);
  await copied;
  expect(await sync()).toBe(false);
  expect(await rows('SELECT id FROM situation_entry')).toEqual([]);

  // Ahead: the journal lost its end, the copy did not.
  await database.exec("UPDATE copy_state SET generation = 99; INSERT INTO plan VALUES ('ghost', 'Ghost', 1, 'x', 0)");
  expect(await sync()).toBe(true);
  expect(await rows('SELECT id FROM plan')).toEqual([{ id: 'clinic' }]);
  await database.close();

  // What a crash while it starts can leave behind.
  await writeFile(`${folder}/database/postmaster.pid`, '');
  const again = await openPglite(`${folder}/database`);
  await migrate(again);
  expect(await rebuild(again, store.ledger, store.generation)).toBe(false);
  await again.close();
}, 90_000);
