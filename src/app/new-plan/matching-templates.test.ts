import { expect, it } from 'vitest';
import { TEMPLATES } from '../../samples/templates.ts';
import { matchingTemplates } from './matching-templates.ts';

const found = (search: string) => matchingTemplates(TEMPLATES, search).map(({ id }) => id);

it('finds templates by the beginnings of their words, in any order', () => {
  expect(found('span')).toEqual(['bilingual']);
  expect(found('call on  CLINIC')).toEqual(['clinic-on-call']);
  expect(found('snow shift')).toEqual(['departments-and-shifts']);
});

it('offers everything for no words, and nothing for words nobody used', () => {
  expect(found(' , ')).toEqual(TEMPLATES.map(({ id }) => id));
  expect(found('zeppelin')).toEqual([]);
});
