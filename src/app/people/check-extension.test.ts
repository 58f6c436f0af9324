import { produce } from 'immer';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { checkExtension } from './check-extension.ts';

const plan = produce(examplePlan, (draft) => {
  draft.people = {
    ann: { name: 'Ann', extension: '204', phones: [] },
    ben: { name: 'Ben', phones: [] },
  };
});

it('takes free digits, written as people write them, and none', () => {
  expect(checkExtension(plan, 'ben', ' 2 05 ')).toEqual({ ok: true, value: '205' });
  expect(checkExtension(plan, 'ben', '')).toEqual({ ok: true, value: '' });
  expect(checkExtension(plan, 'ann', '204')).toEqual({ ok: true, value: '204' });
});
it('says who has a taken one, and what an extension is', () => {
  expect(checkExtension(plan, 'ben', '204')).toEqual({
    ok: false,
    error: 'Ann has extension 204. Choose another, or change theirs first.',
  });
  expect(checkExtension(plan, 'ben', '2o4').ok).toBe(false);
  expect(checkExtension(plan, 'ben', '123456789').ok).toBe(false);
});
