import { expect, it } from 'vitest';
import { loadReadPhone } from '../../exchange/read-phone.ts';
import { LAW } from '../../exchange/worksheet/offices.fixture.ts';
import { answersOf, pastedPeople } from './pasted-people.ts';

const readPhone = await loadReadPhone('US');

it('reads cells of a spreadsheet as people, at the sites of the sheet', () => {
  const cells = 'Name\tExt\tCell\tOffice\nMaya Cruz\t310\t212-555-0177\tRiverside\nNora Finch\t200\t\tDowntown';
  const read = pastedPeople(cells, LAW, readPhone);
  if (!read.ok) throw new Error(read.error.message);
  const [maya, nora] = read.value.rows;
  expect(answersOf(maya!)).toEqual({
    name: 'Maya Cruz',
    role: '',
    extension: '310',
    mobile: '+12125550177',
    site: 's2',
  });
  expect(maya!.action).toBe('add');
  // She is on the sheet already: adding her again would be two of her.
  expect(nora!.action).not.toBe('add');
});
