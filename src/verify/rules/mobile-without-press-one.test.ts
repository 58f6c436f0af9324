import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { mobileWithoutPressOne } from './mobile-without-press-one.ts';

const service = (pressOne: boolean) =>
  planOf({ out: step('forward-outside', 'Answering service', { e164: '+13125550199', pressOne }) });

it('accepts outside phones that ask to press 1', () => {
  expect(findingsOf(mobileWithoutPressOne, soundPlan)).toEqual([]);
  expect(findingsOf(mobileWithoutPressOne, service(true))).toEqual([]);
});

it('warns of a mobile that does not, once for the person', () => {
  const ann = {
    ...examplePlan.people['ann']!,
    phones: [{ id: 'm', type: 'mobile' as const, e164: '+13125550151', ringSeconds: 20, pressOne: false }],
  };
  const plan = planOf({ ring: step('ring-person', 'Ring Ann') }, { people: { ...examplePlan.people, ann } });
  expect(findingsOf(mobileWithoutPressOne, plan)).toMatchObject([
    { id: 'mobile-without-press-one/people/ann/m', severity: 'warning' },
  ]);
});

it('warns of a step that rings an outside number without it', () => {
  expect(findingsOf(mobileWithoutPressOne, service(false))).toMatchObject([
    {
      id: 'mobile-without-press-one/main/out',
      message:
        'In “Answering service”, (312) 555-0199 does not have to press 1, so a voicemail there can take the call.',
    },
  ]);
});
