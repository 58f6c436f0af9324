import { expect, it } from 'vitest';
import { checkConformance } from '../protocol/conformance.ts';
import { CONFORMANCE_CASES } from '../protocol/conformance-cases.ts';
import { checkSituationConformance } from '../protocol/situation-conformance.ts';
import { SITUATION_CASES } from '../protocol/situation-cases.ts';
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

it('passes every case of a situation, and leaves nothing set', async () => {
  const { client } = await testOffice();
  expect(await checkSituationConformance(client)).toEqual([]);
  expect(await client.getSituation({ params: { plan: 'conformance' } })).toMatchObject({ value: { entries: [] } });
});

it('would notice a situation that calls are not in, and an entry that should be refused', async () => {
  const { client } = await testOffice();
  const [first] = SITUATION_CASES;
  const refusal = { ...first!, code: 'not-declarable', path: 'untilMs' };
  const deviations = await checkSituationConformance(client, [{ ...first!, while: first!.after }], [refusal]);
  expect(deviations.map(({ case: id, step }) => `${id} ${step}`)).toEqual(['away while', 'away declare']);
});
