import { expect, it } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { proofOf } from '../../verify/proof-of.fixture.ts';
import type { PromiseVerdict } from '../../verify/prove/proof.ts';
import { proveProposals } from './use-proposals.ts';

const clinic = samplePlan('clinic');

/** A prover for whom only promises about nothing pressed hold, from 90 s on. */
const prove = async (plan: Plan) =>
  proofOf({
    promises: Object.entries(plan.promises).map(([promise, { presses, withinSeconds }]): PromiseVerdict =>
      presses.length === 0 && (withinSeconds === null || withinSeconds >= 90)
        ? { promise, is: 'kept' }
        : { promise, is: 'broken', why: 'Too slow.', call: null },
    ),
  });

it('proposes the shortest time that holds, and what does not hold last, with the longest time that was tried', async () => {
  const proposals = await proveProposals(clinic, prove);
  expect(
    proposals.map(({ promise, verdict }) => [promise.presses.join(''), promise.withinSeconds, verdict.is]),
  ).toEqual([
    ['', null, 'kept'],
    ['', 90, 'kept'],
    ['', null, 'kept'],
    ['', 90, 'kept'],
    ['9', 300, 'broken'],
    ['9', 300, 'broken'],
  ]);
});

it('asks nobody when there is nothing to propose', async () => {
  const nothing = { ...clinic, numbers: {} };
  await expect(proveProposals(nothing, () => Promise.reject(new Error('asked')))).resolves.toEqual([]);
});
