import { afterEach, expect, it, vi } from 'vitest';
import { ok, fail } from '../../../base/result.ts';
import { problem } from '../../../protocol/problem.ts';
import { backend } from '../../backend/backend-client.ts';
import { clinic } from '../../backend/clinic.fixture.ts';
import type { ClientUse } from './client-use.ts';
import { saveReplacements } from './save-replacements.ts';

vi.mock('../../backend/backend-client.ts', () => ({ backend: { saveDraft: vi.fn<() => unknown>() } }));
afterEach(() => vi.clearAllMocks());

const plan = clinic();
const use = (id: string, revision: number): ClientUse => ({
  client: { id, name: id.toUpperCase(), plan, revision },
  after: { ...plan, id },
  places: [],
  notes: [],
});

it('saves over the revision that was read, goes on after one that is refused, and says what came of each', async () => {
  vi.mocked(backend.saveDraft).mockImplementation(async ({ params }) => {
    if (params.plan === 'b') return fail(problem('stale', 'late'));
    if (params.plan === 'c') return fail(problem('storage-failed', 'full'));
    return ok({ plan: params.plan, revision: 9, savedAtMs: 1 });
  });
  const onSaved = vi.fn<(count: number) => void>();
  const saved = await saveReplacements([use('a', 3), use('b', 4), use('c', 5), use('d', 6)], onSaved);
  expect(saved.map(({ id, is }) => [id, is])).toEqual([
    ['a', 'saved'],
    ['b', 'changed'],
    ['c', 'refused'],
    ['d', 'saved'],
  ]);
  expect(vi.mocked(backend.saveDraft).mock.calls.map(([sent]) => sent.headers['if-match'])).toEqual([
    '"3"',
    '"4"',
    '"5"',
    '"6"',
  ]);
  expect(onSaved.mock.calls.flat()).toEqual([1, 2, 3, 4]);
});
