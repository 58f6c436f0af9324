import { beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import { problem } from '../../protocol/problem.ts';
import type { Declared, NewEntry, SituationReply } from '../../protocol/situation-schemas.ts';
import { backend } from './backend-client.ts';
import { changeEnd, declare, endNow, newEntryOf, undoDeclare, UNCONFIRMED } from './change-situation.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';

vi.mock('./backend-client.ts', () => ({
  backend: { getSituation: vi.fn(), declareEntry: vi.fn(), changeEntry: vi.fn(), endEntry: vi.fn() },
}));

const client = vi.mocked(backend);
const closed: NewEntry = { kind: 'override', scope: { of: 'office' }, does: 'close', untilMs: 9000 };
const there: Declared = { revision: 3, entry: { ...closed, id: 'e-1', setAtMs: 1, fromMs: 1 } };
const KEY = KEYS.situation('clinic');

const shown = () => queryClient.getQueryData<SituationReply>(KEY)!.entries;
beforeEach(() => {
  vi.resetAllMocks();
  queryClient.clear();
  queryClient.setQueryData(KEY, { plan: 'clinic', revision: 5, nowMs: 1, entries: [there] });
});

it('shows a new entry before the backend has answered, and takes it back when it is refused', async () => {
  client.declareEntry.mockImplementation(async () => {
    expect(shown().map(({ entry }) => entry.id.startsWith(UNCONFIRMED))).toEqual([false, true]);
    return fail(problem('not-declarable', 'Say until when.'));
  });
  expect(await declare('clinic', { ...closed, untilMs: null })).toMatchObject({ error: { code: 'not-declarable' } });
  expect(shown()).toEqual([there]);
  expect(client.declareEntry.mock.calls[0]![0]).toMatchObject({
    params: { plan: 'clinic' },
    headers: { 'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/) },
    body: { ...closed, untilMs: null },
  });
});

it('changes and ends with the revision that was seen, shown at once', async () => {
  client.changeEntry.mockImplementation(async () => {
    expect(shown()[0]!.entry.untilMs).toBe(9999);
    return ok({ ...there, revision: 4 });
  });
  await changeEnd('clinic', there, 9999);
  const to = { params: { plan: 'clinic', entry: 'e-1' }, headers: { 'if-match': '"3"' } };
  expect(client.changeEntry).toHaveBeenCalledWith({ ...to, body: { untilMs: 9999 } });
  client.endEntry.mockImplementation(async () => {
    expect(shown()).toEqual([]);
    return fail(problem('stale', 'Somebody was faster.'));
  });
  expect(await endNow('clinic', there)).toMatchObject({ error: { code: 'stale' } });
  expect(client.endEntry).toHaveBeenCalledWith(to);
  expect(shown()).toHaveLength(1);
});

it('takes back what was set, and sets again what that replaced and still has time', async () => {
  const soon = Date.now() + 60_000;
  const of = (id: string, untilMs: number): Declared => ({ ...there, entry: { ...there.entry, id, untilMs } });
  client.endEntry.mockResolvedValue(ok({ endedAtMs: 2, entry: there.entry }));
  client.declareEntry.mockResolvedValue(ok({ ...there, replaced: [] }));
  expect(await undoDeclare('clinic', { ...there, replaced: [of('a', soon), of('b', 5)] })).toEqual(ok(null));
  expect(client.endEntry.mock.calls.map(([{ params }]) => params.entry)).toEqual(['e-1']);
  expect(client.declareEntry.mock.calls.map(([{ body }]) => body)).toEqual([{ ...closed, fromMs: 1, untilMs: soon }]);
});

it('can set what has ended again', () => {
  expect(newEntryOf(there.entry)).toEqual({ ...closed, fromMs: 1 });
});
