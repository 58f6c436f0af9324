import { expect, it, vi } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import { problem } from '../../protocol/problem.ts';
import { liveQuery, valueOf } from './plan-queries.ts';
import { ProblemError } from './problem-error.ts';
import { queryClient } from './query-client.ts';

const backend = vi.hoisted(() => ({ listPlans: vi.fn(), getLive: vi.fn() }));
vi.mock(import('./backend-client.ts'), () => ({ backend: backend as never }));

const live = { number: 1, version: 'a'.repeat(64), publishedAtMs: 0 };
const ask = (plan: string) => queryClient.fetchQuery({ ...liveQuery(plan), staleTime: 0, retry: false });

it('does not ask for what is live of a plan of which nothing is', async () => {
  backend.listPlans.mockResolvedValue(
    ok({
      plans: [
        { id: 'draft', live: null },
        { id: 'other', live },
      ],
    }),
  );
  expect([await ask('draft'), await ask('unknown')]).toEqual([null, null]);
  expect(backend.getLive).not.toHaveBeenCalled();
  backend.getLive.mockResolvedValue(ok('what is live'));
  expect(await ask('other')).toBe('what is live');
  // It was removed between the two questions.
  backend.getLive.mockResolvedValue(fail(problem('nothing-live', 'Never published.')));
  expect(await ask('other')).toBeNull();
});

it('says that it is not known while the backend does not answer', async () => {
  backend.listPlans.mockResolvedValue(fail(problem('unreachable', 'No answer came.')));
  await expect(ask('draft')).rejects.toBeInstanceOf(ProblemError);
  expect(() => valueOf(fail(problem('unreachable', '')))).toThrow(ProblemError);
});
