import { expect, it } from 'vitest';
import { readPrefixes } from './read-prefixes.ts';

it('takes several at once, however they are separated', async () => {
  expect(await readPrefixes('312, 773;872\n+1 708', 'US', [], 200)).toEqual({
    ok: true,
    value: ['+1312', '+1773', '+1872', '+1708'],
  });
  expect(await readPrefixes('312 773 872', 'US', [], 200)).toEqual({ ok: true, value: ['+1312', '+1773', '+1872'] });
});

it('takes none when one is wrong, there already, part of another, or too many', async () => {
  expect(await readPrefixes('312, x', 'US', [], 200)).toMatchObject({
    ok: false,
    error: expect.stringContaining('“x”'),
  });
  expect(await readPrefixes('312', 'US', ['+1312'], 200)).toEqual({ ok: false, error: '+1312 is there already.' });
  expect(await readPrefixes('312, 312', 'US', [], 200)).toEqual({ ok: false, error: '+1312 is there already.' });
  expect(await readPrefixes('+1312555', 'US', ['+1312'], 200)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/part of/),
  });
  expect(await readPrefixes('312, 773', 'US', ['+1872'], 2)).toEqual({
    ok: false,
    error: 'At most 2; these would be 3.',
  });
});
