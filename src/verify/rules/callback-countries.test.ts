import { expect, it } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { findingsOf, planOf, step } from '../plan-of.fixture.ts';
import { callbackCountries } from './callback-countries.ts';

const offering = (alsoCallsBackTo: string[] | undefined, change: Partial<Plan> = {}) =>
  findingsOf(callbackCountries, planOf({ offer: step('offer-callback', 'Call me back', { alsoCallsBackTo }) }, change));

it('accepts callbacks within the country', () => {
  expect(offering(undefined)).toEqual([]);
  expect(offering([])).toEqual([]);
  expect(offering(undefined, { country: 'DE' })).toEqual([]);
});

it('warns of every other country, by name', () => {
  expect(offering(['DE', 'JM', 'DE'])).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('Germany, Jamaica') },
  ]);
});

it('says that a country of the plan or of its numbers need not be named', () => {
  for (const country of ['US', 'CA']) expect(offering([country])).toMatchObject([{ severity: 'hint' }]);
  expect(offering(['US'], { country: 'DE' })).toMatchObject([{ severity: 'hint' }]);
});

it('refuses a country whose numbers are not known', () => {
  expect(offering(['ZZ'])).toMatchObject([{ severity: 'error', message: expect.stringContaining('ZZ') }]);
});

it('says when nobody could be called back', () => {
  const nowhere = { country: 'ZZ', numbers: {} };
  expect(offering(undefined, nowhere)).toMatchObject([{ severity: 'warning', message: expect.stringContaining('ZZ') }]);
  expect(offering(undefined, { country: 'ZZ' })).toEqual([]);
});

it('has nothing to say about other steps', () => {
  expect(
    findingsOf(callbackCountries, planOf({ end: step('hang-up', 'End') }, { country: 'ZZ', numbers: {} })),
  ).toEqual([]);
});
