import { expect, it } from 'vitest';
import { checkAnswers } from './check-answers.ts';

it('reads names and numbers, and lets numbers be left open', async () => {
  const checked = await checkAnswers(
    {
      name: { typed: '  Fern ', as: 'name' },
      main: { typed: '020 7946 0018', as: 'phone' },
      other: { typed: '', as: 'phone' },
      third: { typed: ' ', as: 'phone' },
    },
    'GB',
  );
  expect(checked).toEqual({ values: { name: 'Fern', main: '+442079460018', other: '', third: '' }, problems: {} });
});

it('says what is wrong at each field', async () => {
  const { problems } = await checkAnswers(
    {
      name: { typed: ' ', as: 'name' },
      main: { typed: '(303) 555-0142', as: 'phone' },
      same: { typed: '+1 303 555 0142', as: 'phone' },
      words: { typed: 'call me', as: 'phone' },
    },
    'US',
  );
  expect(problems).toEqual({
    name: 'Enter a name.',
    same: expect.stringContaining('same number'),
    words: expect.stringContaining('no letters'),
  });
});
