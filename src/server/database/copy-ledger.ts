import { hashJson } from '../../base/hash.ts';
import type { Ledger, PlanLedger } from '../store/ledger.ts';
import { MIGRATIONS } from './migrations.ts';

/** The few things that the copy does with a database; PGlite and a PostgreSQL client both fit. */
export interface Database {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  exec(sql: string): Promise<unknown>;
}

/** Brings the tables up to date. */
export async function migrate(database: Database): Promise<void> {
  await database.exec('CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY)');
  const rows = await select<{ number: number }>(database, 'SELECT number FROM migration');
  for (const { number, sql } of MIGRATIONS) {
    if (rows.some((row) => row.number === number)) continue;
    await inTransaction(database, async () => {
      await database.exec(sql);
      await database.query('INSERT INTO migration VALUES ($1)', [number]);
    });
  }
}

/** What a ledger comes to, in one short text: equal marks mean an equal copy. */
export const markOf = (ledger: Ledger): string =>
  hashJson(
    Object.values(ledger.plans).map(({ id, name, draft, audit, situation }) => [
      id,
      name,
      draft,
      audit.at(-1)?.hash ?? '',
      situation.revision,
      situation.log.at(-1)?.hash ?? '',
    ]),
  );

/** Makes the copy equal to the ledger, whatever it holds now: behind, ahead, or of another folder. True when it had to. */
export async function rebuild(database: Database, ledger: Ledger, generation: number): Promise<boolean> {
  const rows = await select<{ generation: number | string; mark: string }>(
    database,
    'SELECT generation, mark FROM copy_state',
  );
  const mark = markOf(ledger);
  // A bigint column comes back as a number or a text, depending on the client.
  if (rows[0] && Number(rows[0].generation) === generation && rows[0].mark === mark) return false;
  await inTransaction(database, async () => {
    await database.exec(
      'DELETE FROM situation_log; DELETE FROM situation_entry; DELETE FROM audit; DELETE FROM version_entry; DELETE FROM plan; DELETE FROM copy_state',
    );
    for (const plan of Object.values(ledger.plans)) await copyPlan(database, plan);
    await setState(database, generation, mark);
  });
  return true;
}

/** Copies one changed plan. */
export async function copyChange(
  database: Database,
  plan: PlanLedger,
  generation: number,
  mark: string,
): Promise<void> {
  await inTransaction(database, async () => {
    await copyPlan(database, plan);
    await setState(database, generation, mark);
  });
}

/** Takes a removed plan out of the copy; its log stays in the journal. */
export async function copyRemoval(database: Database, plan: string, generation: number, mark: string): Promise<void> {
  await inTransaction(database, async () => {
    await database.query('DELETE FROM plan WHERE id = $1', [plan]);
    await setState(database, generation, mark);
  });
}

async function copyPlan(database: Database, plan: PlanLedger): Promise<void> {
  const { id, name, draft } = plan;
  await database.query(
    `INSERT INTO plan VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET name = excluded.name,
     draft_revision = excluded.draft_revision, draft_sha = excluded.draft_sha,
     draft_saved_at_ms = excluded.draft_saved_at_ms`,
    [id, name, draft.revision, draft.sha, draft.savedAtMs],
  );
  const rows = await select<{ entries: number; lines: number }>(
    database,
    `SELECT (SELECT coalesce(max(number), 0) FROM version_entry WHERE plan = $1) AS entries,
     (SELECT coalesce(max(at), 0) FROM audit WHERE plan = $1) AS lines`,
    [id],
  );
  const there = rows[0]!;
  for (const entry of plan.entries.filter(({ number }) => number > there.entries)) {
    const { number, version, behaviourHash, publishedAtMs, note, origin, rolledBackTo, acknowledgements } = entry;
    await database.query('INSERT INTO version_entry VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      id,
      number,
      version,
      behaviourHash,
      publishedAtMs,
      note,
      origin,
      rolledBackTo,
      JSON.stringify(acknowledgements),
    ]);
  }
  for (const { at, atMs, action, by, from, to, note, hash } of plan.audit.filter((line) => line.at > there.lines))
    await database.query('INSERT INTO audit VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      id,
      at,
      atMs,
      action,
      by,
      from,
      to,
      note,
      hash,
    ]);
  await copySituation(database, plan);
}

/** Entries are few and change their place, so they are copied whole; the log only grows. */
async function copySituation(database: Database, { id, situation }: PlanLedger): Promise<void> {
  await database.query('DELETE FROM situation_entry WHERE plan = $1', [id]);
  await database.query(
    `INSERT INTO situation_entry SELECT $1, one -> 'entry' ->> 'id', place, (one ->> 'revision')::int,
     one -> 'entry' ->> 'kind', (one -> 'entry' ->> 'fromMs')::bigint, (one -> 'entry' ->> 'untilMs')::bigint, one -> 'entry'
     FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS entries (one, place)`,
    [id, JSON.stringify(situation.entries)],
  );
  const rows = await select<{ lines: number }>(
    database,
    'SELECT coalesce(max(at), 0) AS lines FROM situation_log WHERE plan = $1',
    [id],
  );
  await database.query(
    `INSERT INTO situation_log SELECT $1, (line ->> 'at')::int, (line ->> 'atMs')::bigint, line ->> 'action',
     line ->> 'by', line -> 'entry', line -> 'replaced', line ->> 'hash' FROM jsonb_array_elements($2::jsonb) AS line`,
    [id, JSON.stringify(situation.log.filter(({ at }) => at > rows[0]!.lines))],
  );
}

const setState = (database: Database, generation: number, mark: string) =>
  database.query(
    `INSERT INTO copy_state (generation, mark) VALUES ($1, $2)
     ON CONFLICT (only_row) DO UPDATE SET generation = excluded.generation, mark = excluded.mark`,
    [generation, mark],
  );

const select = async <Row>(database: Database, sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.query(sql, values)).rows as Row[];

async function inTransaction(database: Database, run: () => Promise<void>): Promise<void> {
  await database.exec('BEGIN');
  try {
    await run();
    await database.exec('COMMIT');
  } catch (error) {
    await database.exec('ROLLBACK');
    throw error;
  }
}
