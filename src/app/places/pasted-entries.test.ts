import { expect, it } from 'vitest';
import { pastedEntries } from './pasted-entries.ts';

const paste = (text: string, there: { prefix: string }[] = []) => pastedEntries(text, 'US', there);

it('reads numbers and prefixes with labels on either side, as typed or out of a spreadsheet', async () => {
  const lines = [
    'Name\tPhone',
    'Ann Lee\t(312) 555-0100',
    '773',
    '+1 708, South side',
    '"Orr, Max";312-555-0188',
    '312 555 0199 Fire desk',
  ];
  const { added, repeated, wrong } = await paste(lines.join('\n'));
  expect(added).toEqual([
    { line: 2, prefix: '+13125550100', label: 'Ann Lee' },
    { line: 3, prefix: '+1773' },
    { line: 4, prefix: '+1708', label: 'South side' },
    { line: 5, prefix: '+13125550188', label: 'Orr, Max' },
    { line: 6, prefix: '+13125550199', label: 'Fire desk' },
  ]);
  expect([repeated, wrong]).toEqual([[], []]);
});

it('leaves out what is there already or twice, and says which lines it did not understand', async () => {
  const { added, repeated, wrong } = await paste('312\n\n(312)\r\n773\nnobody\n0', [{ prefix: '+1773' }]);
  expect(added).toEqual([{ line: 1, prefix: '+1312' }]);
  expect(repeated).toEqual([
    { line: 3, prefix: '+1312' },
    { line: 4, prefix: '+1773' },
  ]);
  expect(wrong.map(({ line }) => line)).toEqual([5, 6]);
  expect(wrong[0]!.message).toContain('“nobody”');
});

it('keeps labels within what a plan holds', async () => {
  const { added } = await paste(`312,${'x'.repeat(200)}\u202e`);
  expect(added[0]!.label).toBe('x'.repeat(80));
});
