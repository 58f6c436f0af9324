import { expect, it } from 'vitest';
import { readTable } from './read-table.ts';

const cells = (text: string) => {
  const result = readTable(text);
  return result.ok ? result.value.map((line) => [line.row, ...line.cells]) : result.error;
};

it('reads tabs, semicolons and commas, and numbers the lines as pasted', () => {
  const expected = [
    [1, 'Name', 'Ext'],
    [3, 'Ann', '201'],
  ];
  expect(cells('Name\tExt\r\n\r\nAnn\t201\r\n')).toEqual(expected);
  expect(cells('Name;Ext\n;\nAnn;201')).toEqual(expected);
  expect(cells('\uFEFFName,Ext\n\nAnn, 201 ')).toEqual(expected);
});

it('keeps what stands in quotes together, and commas in a table of tabs', () => {
  expect(cells('Name,Teams\n"Lee, Ann","Front ""A"" desk"')).toEqual([
    [1, 'Name', 'Teams'],
    [2, 'Lee, Ann', 'Front "A" desk'],
  ]);
  expect(cells('Lee, Ann\tSales, Billing')).toEqual([[1, 'Lee, Ann', 'Sales, Billing']]);
});

it('refuses nothing, too much, and a quotation mark left open', () => {
  expect(cells(' \n\t\n')).toMatch(/^There is nothing to read yet/);
  expect(cells('a\n'.repeat(2001))).toMatch(/^These are 2001 rows; paste at most 2000/);
  expect(cells('x'.repeat(1024 * 1024 + 1))).toMatch(/more than 1 MB/);
  expect(cells('a,b\n"c,d')).toMatch(/^Row 2 has a quotation mark/);
});
