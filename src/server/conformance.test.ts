import { expect, it } from 'vitest';
import { checkCallbackConformance } from '../protocol/callback-conformance.ts';
import { CALLBACK_CASES } from '../protocol/callback-cases.ts';
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

it('passes every case of a callback, through every attempt', async () => {
  const { client } = await testOffice();
  expect(await checkCallbackConformance(client)).toEqual([]);
});

it('would notice an attempt that does not begin, and one that should not', async () => {
  const { client } = await testOffice();
  const [first] = CALLBACK_CASES;
  const [press, hear] = first!.steps;
  const { begins: _, ...silent } = hear!;
  const steps = [{ ...press!, begins: [] }, silent];
  const deviations = await checkCallbackConformance(client, [{ ...first!, steps }]);
  expect(deviations.map(({ step }) => step)).toEqual([
    '1: call 0, done-2: what begins',
    '2: call 0, done-3: what begins',
  ]);
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
