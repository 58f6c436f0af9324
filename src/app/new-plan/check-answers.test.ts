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
    [],
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
    [],
  );
  expect(problems).toEqual({
    name: 'Enter a name.',
    same: expect.stringContaining('same number'),
    words: expect.stringContaining('digits only'),
  });
});

it('names the client that has the name or the number already; a mobile may be that of somebody there', async () => {
  const client = { id: 'two', name: 'Test Office 2' };
  const { problems, values } = await checkAnswers(
    {
      office: { typed: 'test office 2', as: 'office' },
      number: { typed: '312 555 0177', as: 'number' },
      mobile: { typed: '(312) 555-0178', as: 'phone' },
    },
    'US',
    [{ ...client, numbers: [{ e164: '+13125550177' }, { e164: '+13125550178' }] }],
  );
  expect(problems).toEqual({
    office: { says: 'There is a client called Test Office 2 already.', client, page: 'flow' },
    number: { says: '(312) 555-0177 is a number of Test Office 2.', client, page: 'numbers' },
  });
  expect(values).toEqual({ mobile: '+13125550178' });
});
