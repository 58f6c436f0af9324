import { ok, type Result } from '../../base/result.ts';
import { etagOf } from '../../protocol/etag.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import type { Declared, EndedEntry, MadeEntry, NewEntry, SituationReply } from '../../protocol/situation-schemas.ts';
import { backend } from './backend-client.ts';
import { backendNowMs } from './backend-clock.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';
import { situationWrites } from './situation-writes.ts';

/** Marks an entry that this page shows already and the backend has not confirmed; it cannot be changed yet. */
export const UNCONFIRMED = 'unconfirmed-';

/** Sets something for today. It shows at once, and goes again when the backend refuses it; for problemWords. */
export async function declare(plan: string, entry: NewEntry): Promise<Result<MadeEntry, Problem>> {
  const key = crypto.randomUUID();
  const setAtMs = backendNowMs();
  const shown = { fromMs: setAtMs, ...entry, id: `${UNCONFIRMED}${key}`, setAtMs } as SituationEntry;
  return optimistically(
    plan,
    (entries) => [...entries, { revision: 0, entry: shown }],
    () => backend.declareEntry({ params: { plan }, headers: { 'idempotency-key': key }, body: entry }),
  );
}

/** Gives an entry another end, and another note where one is given (null takes it away). */
export async function changeEnd(
  plan: string,
  { revision, entry }: Declared,
  untilMs: number,
  note?: string | null,
): Promise<Result<Declared, Problem>> {
  const noted = note === undefined ? {} : { note };
  return optimistically(
    plan,
    (entries) => entries.map((one) => (one.entry.id === entry.id ? { ...one, entry: { ...one.entry, untilMs } } : one)),
    () =>
      backend.changeEntry({
        params: { plan, entry: entry.id },
        headers: { 'if-match': etagOf(revision) },
        body: { untilMs, ...noted },
      }),
  );
}

/** Ends an entry now; the answer has it as it was, for newEntryOf and an undo. */
export async function endNow(plan: string, { revision, entry }: Declared): Promise<Result<EndedEntry, Problem>> {
  return optimistically(
    plan,
    (entries) => entries.filter((one) => one.entry.id !== entry.id),
    () => backend.endEntry({ params: { plan, entry: entry.id }, headers: { 'if-match': etagOf(revision) } }),
  );
}

/** Takes back what was just set: ends it, and sets again what it left nothing of and would not have ended by now. */
export async function undoDeclare(plan: string, { replaced, ...made }: MadeEntry): Promise<Result<null, Problem>> {
  const ended = await endNow(plan, made);
  if (!ended.ok) return ended;
  for (const { entry } of replaced) {
    if (entry.untilMs !== null && entry.untilMs <= backendNowMs()) continue;
    const again = await declare(plan, newEntryOf(entry));
    if (!again.ok) return again;
  }
  return ok(null);
}

/** The entry to declare in order to set an ended or replaced one again. */
export function newEntryOf(entry: SituationEntry): NewEntry {
  const { id: _id, setAtMs: _setAtMs, ...content } = entry;
  return content;
}

async function optimistically<T>(
  plan: string,
  show: (entries: readonly Declared[]) => Declared[],
  write: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const queryKey = KEYS.situation(plan);
  situationWrites.begin(plan);
  await queryClient.cancelQueries({ queryKey });
  const before = queryClient.getQueryData<SituationReply>(queryKey);
  if (before) queryClient.setQueryData(queryKey, { ...before, entries: show(before.entries) });
  const reply = await write();
  situationWrites.end(plan);
  if (!reply.ok && before) queryClient.setQueryData(queryKey, before);
  if (!situationWrites.running(plan)) await queryClient.invalidateQueries({ queryKey });
  return reply;
}
