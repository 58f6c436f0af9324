import { expect, it } from 'vitest';
import { guessOffice } from './guess-office.ts';

it('takes zone and country from the browser', () => {
  expect(guessOffice({ zone: 'Europe/London', languages: ['en', 'en-GB'] })).toEqual({
    zone: 'Europe/London',
    country: 'GB',
  });
  expect(guessOffice({ zone: 'America/Chicago', languages: ['zh-Hant-TW', 'es-US'] }).country).toBe('TW');
});

it('falls back where the browser says nothing of use', () => {
  for (const zone of [undefined, 'UTC', 'Nowhere/Land'])
    expect(guessOffice({ zone, languages: ['en', 'en-ZZ'] })).toEqual({ zone: 'America/New_York', country: 'US' });
});
