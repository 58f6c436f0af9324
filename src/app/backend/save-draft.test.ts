import { expect, it, vi } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import type { Client } from '../../protocol/client.ts';
import { problem } from '../../protocol/problem.ts';
import { clinic } from './clinic.fixture.ts';
import { draftSaver } from './save-draft.ts';

const plan = clinic();
const theirs = { ...plan, name: 'Theirs' };
const clientOf = (methods: Partial<Client>) =>
  ({
    getDraft: async () => ok({ plan: plan.id, revision: 9, savedAtMs: 1, document: theirs }),
    ...methods,
  }) as unknown as Client;
const nobody = () => undefined;

it('names the revision it is based on, and hands both drafts over when it is stale', async () => {
  const saveDraft = vi.fn<Client['saveDraft']>(async () => fail(problem('stale', 'late')));
  expect(await draftSaver(clientOf({ saveDraft }), nobody)(plan, '8')).toMatchObject({
    saved: 'conflict',
    theirs: { name: 'Theirs' },
    theirRevision: '9',
  });
  expect(saveDraft.mock.calls[0]![0].headers).toEqual({ 'if-match': '"8"' });
});

it('creates a plan that the backend does not have, and never overwrites one that it has', async () => {
  const createPlan = vi.fn<Client['createPlan']>(async () => ok({ plan: plan.id, revision: 1, savedAtMs: 1 }));
  expect(await draftSaver(clientOf({ createPlan }), nobody)(plan, null)).toEqual({ saved: 'yes', revision: '1' });
  const exists = clientOf({ createPlan: async () => fail(problem('plan-exists', 'there')) });
  expect(await draftSaver(exists, nobody)(plan, null)).toMatchObject({ saved: 'conflict' });
});

it('says why a draft is refused for good', async () => {
  const onRefused = vi.fn<(detail: string) => void>();
  const errors = [{ path: 'name', found: '""', expected: 'text' }];
  const saveDraft: Client['saveDraft'] = async () => fail(problem('not-a-plan', 'no', { errors }));
  expect(await draftSaver(clientOf({ saveDraft }), onRefused)(plan, '8')).toEqual({ saved: 'offline' });
  expect(onRefused).toHaveBeenCalledWith('name: found "", expected text');
});
