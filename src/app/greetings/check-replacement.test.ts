import { expect, it } from 'vitest';
import { checkReplacement } from './check-replacement.ts';

const christmas = { id: 'xmas', from: '2026-12-24', to: '2026-12-26', text: 'Merry Christmas.' };
const check = (from: string, to: string, text = 'Closed.') => checkReplacement({ from, to, text }, [christmas]);

it('takes days beside those of the others, to the day', () => {
  expect(check('2026-12-27', '2026-12-31')).toEqual({});
  expect(check('2026-12-20', '2026-12-23')).toEqual({});
});

it('says what is wrong at the field where it is', () => {
  expect(check('2026-12-31', '2026-12-27')).toEqual({ to: expect.stringContaining('before the first') });
  expect(check('2026-12-26', '2026-12-31').from).toContain('from Thu 24 Dec 2026 to Sat 26 Dec 2026');
  expect(check('2026-12-01', '2027-01-31').from).toBeDefined();
  expect(check('2026-02-29', '2026-03-01').from).toBe('This date does not exist.');
  expect(check('', '', ' ')).toEqual({
    from: 'Choose the first day.',
    to: 'Choose the last day.',
    text: expect.any(String),
  });
});
