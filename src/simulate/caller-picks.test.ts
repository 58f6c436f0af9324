import { expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { callerPicks } from './caller-picks.ts';
import { localCaller } from './local-caller.ts';

const plan = samplePlan('clinic');
const without: Plan = { ...plan, sites: {}, callerLists: {} };
const called = (e164: string): Plan => ({ ...without, numbers: { main: { ...plan.numbers['main']!, e164 } } });

it('has somebody from nearby call: of the first site, else of the number that is called', () => {
  const [code] = Object.values(plan.sites)[0]!.areaCodes;
  expect(localCaller(plan, 'main')).toBe(`${code}5550142`);
  expect(localCaller(called('+12065550100'), 'main')).toBe('+12065550142');
  expect(localCaller(called('+442079460100'), 'main')).toBe('+442079460142');
});

it('passes over an area code that a caller list knows', () => {
  const [code] = Object.values(plan.sites)[0]!.areaCodes;
  expect(
    localCaller({ ...plan, callerLists: { known: { name: 'Known', entries: [{ prefix: code! }] } } }, 'main'),
  ).not.toContain(code);
});

it('offers that caller by name', () => {
  for (const of of [plan, without, called('+442079460100')])
    expect(callerPicks(of, 'main').map(({ caller }) => caller)).toContain(localCaller(of, 'main'));
});
