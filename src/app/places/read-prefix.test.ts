import { describe, expect, it } from 'vitest';
import { readPrefix } from './read-prefix.ts';

const read = async (text: string, country: string) => {
  const result = await readPrefix(text, country);
  return result.ok ? result.value : result.error;
};

describe('readPrefix', () => {
  it.each([
    ['312', 'US', '+1312'],
    ['(312)', 'US', '+1312'],
    ['1 312', 'US', '+1312'],
    ['+1 312', 'US', '+1312'],
    ['312-555-0100', 'US', '+13125550100'],
    ['1-312-555-0100', 'US', '+13125550100'],
    ['011 44 20', 'US', '+4420'],
    ['+44 20', 'US', '+4420'],
    ['020 79', 'GB', '+442079'],
    ['0044 20', 'GB', '+4420'],
    ['06 698', 'IT', '+3906698'],
    ['030', 'DE', '+4930'],
    ['+1', 'US', '+1'],
  ])('%s in %s is %s', async (text, country, prefix) => expect(await read(text, country)).toBe(prefix));

  it.each([
    ['', 'US', /Enter a number/],
    ['abc', 'US', /other than digits/],
    ['+', 'US', /no digits/],
    ['312+44', 'US', /inside/],
    ['0', 'GB', /no beginning/],
    ['012', 'US', /area code/],
    ['112', 'US', /area code/],
    ['+1234567890123456', 'US', /more digits/],
  ])('%s in %s is refused with words', async (text, country, words) =>
    expect(await read(text, country)).toMatch(words),
  );
});
