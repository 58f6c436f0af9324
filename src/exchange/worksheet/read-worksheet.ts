import { fail, ok, type Result } from '../../base/result.ts';
import { SHEET_SECTIONS } from './sections.ts';
import { WORKSHEET_FORMAT, worksheetSchema, type Worksheet } from './worksheet.ts';

const MOST_LETTERS = 1024 * 1024;
const OFFICE_WEEK = ['09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '', ''];

/** A worksheet that nobody has filled, but for the place it is probably about (IANA zone, ISO 3166 country) and usual hours. */
export function newWorksheet(here: { readonly zone: string; readonly country: string }): Worksheet {
  const bare = worksheetSchema.parse({ format: WORKSHEET_FORMAT }) as unknown as Worksheet;
  return {
    ...bare,
    office: { ...bare.office, answers: { ...bare.office.answers, ...here } },
    hours: { ...bare.hours, answers: { ...bare.hours.answers, week: OFFICE_WEEK } },
  };
}

/** Reads the file of a worksheet, or says in a sentence what it is instead. */
export function readWorksheet(text: string): Result<Worksheet, string> {
  if (text.length > MOST_LETTERS) return fail('This file is larger than a worksheet can be, which is 1 MiB.');
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('This is no worksheet: its file is JSON, as “Save as a file” writes it.');
  }
  if (typeof document !== 'object' || document === null || !('format' in document))
    return fail('This is JSON, but no worksheet. A plan is opened under “Import a file”.');
  const read = worksheetSchema.safeParse(document);
  if (read.success) {
    const sheet = read.data as unknown as Worksheet;
    const twice = SHEET_SECTIONS.find(
      ([id]) => new Set(sheet[id].rows.map((row) => row.id)).size < sheet[id].rows.length,
    );
    return twice
      ? fail(`Two rows of “${twice[1].title}” have the same id. Remove one of them from the file.`)
      : ok(sheet);
  }
  const [first] = read.error.issues;
  const where = first?.path.join(' › ') ?? '';
  if (where === 'format') return fail('This worksheet was written by another version of Ringplan.');
  return fail(
    `One place in this worksheet cannot be read: ${where === '' ? 'the whole' : where}. ${first?.message ?? ''}`.trim(),
  );
}

/** A worksheet as the text of its file. */
export const worksheetFile = (worksheet: Worksheet): string => `${JSON.stringify(worksheet, null, 2)}\n`;
