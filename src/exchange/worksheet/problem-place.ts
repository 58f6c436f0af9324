import type { SheetProblem } from './check-worksheet.ts';
import type { SheetSection } from './question.ts';
import { SECTIONS } from './sections.ts';
import type { Worksheet } from './worksheet.ts';

/** Where on the sheet a problem stands, in words: "People, 2 (Tom Reed), Mobile". */
export function problemPlace(sheet: Worksheet, { section, row, question }: SheetProblem): string {
  const { title, questions, rows }: SheetSection = SECTIONS[section];
  if (row === null) return [title, questions[question]?.label].filter((part) => part !== undefined).join(', ');
  const all = sheet[section].rows as readonly Readonly<Record<string, string | readonly string[]>>[];
  const index = all.findIndex(({ id }) => id === row);
  const called = ['name', 'label', 'wording']
    .map((id) => String(all[index]?.[id] ?? '').trim())
    .find((text) => text !== '');
  const which = `${index + 1}${called === undefined ? '' : ` (${called})`}`;
  return [title, which, rows?.questions[question]?.label].filter((part) => part !== undefined).join(', ');
}
