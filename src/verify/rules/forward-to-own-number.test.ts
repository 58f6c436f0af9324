import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { forwardToOwnNumber } from './forward-to-own-number.ts';

const OWN = examplePlan.numbers['main']!.e164;

it('accepts numbers outside the office', () => {
  const plan = planOf({ out: step('forward-outside', 'Service', { e164: '+13125550199' }) });
  expect(findingsOf(forwardToOwnNumber, plan)).toEqual([]);
});

it('reports a step, a mobile, a fallback and a safety net that ring the office itself', () => {
  const plan = planOf(
    { out: step('forward-outside', 'Answering service', { e164: OWN }) },
    {
      numbers: { main: { ...examplePlan.numbers['main']!, fallback: { to: 'outside', e164: OWN } } },
      people: {
        ...examplePlan.people,
        ann: {
          name: 'Ann Lee',
          phones: [{ id: 'm', type: 'mobile', e164: OWN, ringSeconds: 20, pressOne: true }],
        },
      },
    },
  );
  const flows = { main: { ...plan.flows['main']!, safetyNet: { to: 'outside' as const, e164: OWN } } };
  const findings = findingsOf(forwardToOwnNumber, { ...plan, flows });
  expect(findings.map(({ id }) => id)).toEqual([
    'forward-to-own-number/main/out/e164',
    'forward-to-own-number/main/outside',
    'forward-to-own-number/numbers/main/outside',
    'forward-to-own-number/people/ann/m',
  ]);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    message:
      'In the step “Answering service”, (312) 555-0100 is your own number “Main line”, so the call would come back for ever.',
  });
  expect(findingsOf(forwardToOwnNumber, soundPlan)).toEqual([]);
});
