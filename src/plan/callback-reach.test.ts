import { expect, it } from 'vitest';
import { whyNotCalledBack } from './callback-reach.ts';

const number = (e164: string) => ({ name: 'Line', e164, fallback: { to: 'mailbox' as const, mailbox: 'front' } });
const plan = (country: string, ...numbers: string[]) => ({
  country,
  numbers: Object.fromEntries(numbers.map((e164, index) => [`n${index}`, number(e164)])),
});
const US = plan('US', '+13125550100');

it('lets ordinary callers of the country be called back', () => {
  for (const e164 of ['+17085550142', '+14165550142', '+19075550142'])
    expect(whyNotCalledBack(US, e164, []), e164).toBeNull();
  expect(whyNotCalledBack(plan('DE', '+493012345'), '+498912345', [])).toBeNull();
  // A Dublin landline, whose digits begin as dearer Irish codes do, and a mobile of the Isle of Man.
  expect(whyNotCalledBack(plan('IE'), '+35318501234', [])).toBeNull();
  expect(whyNotCalledBack(plan('IE'), '+35316001234', [])).toBeNull();
  expect(whyNotCalledBack(plan('IM'), '+447624123456', [])).toBeNull();
});

it('refuses other countries, those behind +1 included', () => {
  for (const e164 of ['+4930123456', '+18765550142', '+18095550142', '+37120000000', '+88213000000', '+97900000000'])
    expect(whyNotCalledBack(US, e164, []), e164).not.toBeNull();
  expect(whyNotCalledBack(US, '+4930123456', [])).toBe('abroad');
  expect(whyNotCalledBack(US, '+18765550142', [])).toBe('abroad');
});

it('lets the countries be called back to that the step allows, and only those', () => {
  expect(whyNotCalledBack(US, '+4930123456', ['DE'])).toBeNull();
  expect(whyNotCalledBack(US, '+18765550142', ['DE'])).toBe('abroad');
  expect(whyNotCalledBack(US, '+18765550142', ['JM'])).toBeNull();
  // What is not known to be a country allows nothing.
  expect(whyNotCalledBack(US, '+4930123456', ['ZZ'])).toBe('abroad');
  expect(whyNotCalledBack(plan('ZZ'), '+13125550142', [])).toBe('abroad');
});

it('counts the countries of the office’s own numbers as its own', () => {
  const both = plan('US', '+13125550100', '+442079460100');
  expect(whyNotCalledBack(both, '+442079460958', [])).toBeNull();
  expect(whyNotCalledBack(both, '+4930123456', [])).toBe('abroad');
});

it('never calls numbers that are dear, wherever they are, whatever the step allows', () => {
  for (const e164 of ['+19005550142', '+13129765550', '+449098790000'])
    expect(whyNotCalledBack(US, e164, ['GB']), e164).toBe('premium');
  for (const e164 of ['+15005550142', '+17005550142', '+19115550142', '+447012345678', '+491801234567'])
    expect(whyNotCalledBack(US, e164, ['GB', 'DE']), e164).toBe('special');
});

it('does not let the office call itself', () => {
  expect(whyNotCalledBack(US, '+13125550100', [])).toBe('own');
});
