import { expect, it } from 'vitest';
import { mentionedKeys, spokenKeys } from './spoken-key-words.ts';

const cases: [string, string][] = [
  ['For sales, press 1. For service, press 2.', '12'],
  ['Press two or three.', '23'],
  ['Press 1, 2, or 3 now.', '123'],
  ['Press 0 or stay on the line.', '0'],
  ['Dial zero for the operator, or press the star key.', '0*'],
  ['Press pound to finish, # also works.', '#'],
  ['If this is an emergency, hang up and dial 911.', ''],
  ['Please press one of the following keys.', ''],
  ['We are one of two offices. Call 312 555 0100.', ''],
  ['Pressing 5 connects you.', '5'],
];

for (const [text, keys] of cases)
  it(`hears ${keys || 'no key'} in “${text}”`, () => {
    expect([...spokenKeys(text)].join('')).toBe(keys);
  });

it('counts a key that is said without a verb as mentioned', () => {
  expect([...mentionedKeys('For sales, one. For service, 2.')]).toEqual(['1', '2']);
});
