import { expect, it } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import type { Client } from '../../protocol/client.ts';
import { problem } from '../../protocol/problem.ts';
import { draftKey } from '../document/draft-record.ts';
import { memoryHome } from '../document/draft-home.fixture.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { loadPlan } from './load-plan.ts';

const plan = clinic();
const serverPlan = { ...plan, name: 'From the backend' };
const answering = {
  getDraft: async () => ok({ plan: 'clinic', revision: 7, savedAtMs: 1, document: serverPlan }),
} as unknown as Client;
const refusing = (code: 'unreachable' | 'bad-reply' | 'unknown-plan') =>
  ({ getDraft: async () => fail(problem(code, 'no')) }) as unknown as Client;
const record = (pending: boolean) => ({ plan: { ...plan, name: 'Mine' }, baseRevision: '6', pending, savedAtMs: 1 });

it('takes work that was never sent before anything else, and the backend’s draft otherwise', async () => {
  const home = memoryHome();
  await home.storage.write(draftKey('clinic', home.tab), record(true));
  expect(await loadPlan(answering, home, 'clinic', 0)).toMatchObject({
    from: 'browser',
    baseRevision: '6',
    pending: true,
  });
  await home.storage.write(draftKey('clinic', home.tab), record(false));
  expect(await loadPlan(answering, home, 'clinic', 0)).toMatchObject({
    from: 'backend',
    baseRevision: '7',
    plan: { name: 'From the backend' },
  });
});

it('works without a backend: what this browser kept, else a sample office', async () => {
  const home = memoryHome();
  expect(await loadPlan(refusing('bad-reply'), home, 'clinic', 0)).toMatchObject({
    from: 'sample',
    baseRevision: null,
  });
  await home.storage.write(draftKey('clinic', home.tab), record(false));
  expect(await loadPlan(refusing('unreachable'), home, 'clinic', 0)).toMatchObject({
    from: 'browser',
    plan: { name: 'Mine' },
  });
});

it('keeps a draft that cannot be read and says so', async () => {
  const home = memoryHome();
  await home.storage.write(draftKey('clinic', home.tab), { plan: { schema: 1 } });
  const loaded = await loadPlan(answering, home, 'clinic', 5);
  expect(loaded).toMatchObject({ from: 'backend', notice: expect.stringContaining('kept aside') });
  expect(await home.storage.read('unreadable/clinic/5')).toEqual({ plan: { schema: 1 } });
});

it('says that there is no such plan', async () => {
  expect(await loadPlan(refusing('unknown-plan'), memoryHome(), 'nowhere', 0)).toMatchObject({ found: false });
});
