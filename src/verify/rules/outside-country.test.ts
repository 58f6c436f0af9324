import { expect, it } from 'vitest';
import { findingsOf, planOf, step } from '../plan-of.fixture.ts';
import { outsideCountry } from './outside-country.ts';

const forwardTo = (e164: string, country = 'US') =>
  findingsOf(outsideCountry, planOf({ out: step('forward-outside', 'Service', { e164 }) }, { country })).filter(
    ({ place }) => place.at === 'node',
  );

it('accepts numbers of the plan’s own country', () => {
  expect(forwardTo('+13125550199')).toEqual([]);
  expect(forwardTo('+4930123456', 'DE')).toEqual([]);
  expect(forwardTo('')).toEqual([]);
});

it('warns of another country, the Caribbean behind +1 included', () => {
  for (const e164 of ['+4930123456', '+18765550100']) expect(forwardTo(e164)).toMatchObject([{ severity: 'warning' }]);
  expect(forwardTo('+13125550199', 'JM')).toMatchObject([{ severity: 'warning' }]);
  expect(forwardTo('+18765550100', 'JM')).toEqual([]);
});

it('refuses premium numbers', () => {
  for (const e164 of ['+19005550100', '+19765550100', '+12129765550', '+449011234567'])
    expect(forwardTo(e164), e164).toMatchObject([{ severity: 'error' }]);
});

it('says nothing about a country whose code it does not know', () => {
  expect(forwardTo('+13125550199', 'ZZ')).toEqual([]);
});
