import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { checkPhone } from '../things/check-phone.ts';
import { checkText } from '../ui/check-text.ts';
import { fieldList } from './field-list.ts';
import { moved } from '../ui/moved.ts';
import { valueWords } from './value-words.ts';

it('draws every setting of every kind', () => {
  for (const kind of Object.values(KINDS)) {
    const known = new Set(fieldList(kind).map(({ key }) => key));
    for (const key of Object.keys(kind.initial(examplePlan))) expect(known, `${kind.kind}.${key}`).toContain(key);
  }
});

it('says folded values in words', () => {
  const kind = KINDS['menu']!;
  const words = fieldList(kind)
    .filter(({ meta }) => meta.advanced)
    .map((field) => valueWords(field, kind.initial(examplePlan), examplePlan));
  expect(words).toEqual([
    'callers may dial an extension here: no',
    'waits for the first key 5 s',
    'waits between keys 3 s',
    'plays 3 times',
  ]);
});

it('reads phone numbers as people write them, and says what is wrong with others', async () => {
  expect(await checkPhone('(312) 555-0199', 'US')).toEqual({ ok: true, value: '+13125550199' });
  expect(await checkPhone('020 7946 0958', 'GB')).toEqual({ ok: true, value: '+442079460958' });
  expect(await checkPhone('+1 312 555 0199', 'DE')).toEqual({ ok: true, value: '+13125550199' });
  expect(await checkPhone('', 'US')).toEqual({ ok: true, value: '' });
  expect((await checkPhone('555-01', 'US')).ok).toBe(false);
  expect((await checkPhone('call me', 'US')).ok).toBe(false);
});

it('checks names', () => {
  expect(checkText(5, 'empty')('  ab ')).toEqual({ ok: true, value: 'ab' });
  expect(checkText(5, 'empty')('   ')).toEqual({ ok: false, error: 'empty' });
  expect(checkText(5, 'empty')('abcdef').ok).toBe(false);
});

it('moves one item of a list', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});
