import { expect, it } from 'vitest';
import { checkConformance } from '../protocol/conformance.ts';
import { CONFORMANCE_CASES } from '../protocol/conformance-cases.ts';
import { testOffice } from './test-office.fixture.ts';

it('passes every conformance case', async () => {
  const { client } = await testOffice();
  expect(await checkConformance(client)).toEqual([]);
});

it('would notice a deviation', async () => {
  const { client } = await testOffice();
  const [first] = CONFORMANCE_CASES;
  const deviations = await checkConformance(client, [{ ...first!, offered: [] }]);
  expect(deviations).toHaveLength(1);
  expect(deviations[0]).toMatchObject({ case: 'goodbye', step: 'offer' });
});
