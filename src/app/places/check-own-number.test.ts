import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { checkOwnNumber } from './check-own-number.ts';

const [id, first] = Object.entries(examplePlan.numbers)[0]!;
const national = first.e164.replace('+1', '');

it('refuses a number that is there already, however it is typed, and says who has it', async () => {
  expect(await checkOwnNumber(examplePlan, null, national)).toEqual({
    ok: false,
    error: expect.stringContaining(`“${first.name}”`),
  });
  expect(await checkOwnNumber(examplePlan, id, national)).toEqual({ ok: true, value: first.e164 });
});

it('refuses nothing typed, and letters', async () => {
  expect(await checkOwnNumber(examplePlan, null, ' ')).toMatchObject({ ok: false });
  expect(await checkOwnNumber(examplePlan, null, '1-800-FLOWERS x')).toMatchObject({ ok: false });
});
