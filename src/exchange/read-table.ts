import Papa from 'papaparse';
import { fail, ok, type Result } from '../base/result.ts';

/** One pasted line with something in it; `row` counts all lines from 1. */
export interface TableLine {
  readonly row: number;
  readonly cells: readonly string[];
}

const MOST_CHARACTERS = 1024 * 1024;
const MOST_ROWS = 2000;

// A tab comes from a spreadsheet and settles it; between the others the one that most lines agree on.
function delimiterOf(text: string): string {
  const first = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  if (first.some((line) => line.includes('\t'))) return '\t';
  const having = (delimiter: string) => first.filter((line) => line.includes(delimiter)).length;
  return having(';') >= having(',') && having(';') > 0 ? ';' : ',';
}

/**
 * Reads text pasted from a spreadsheet, or a file of comma- or semicolon-separated values (RFC 4180): trimmed cells, blank lines left
 * out. Fails with a sentence where there is nothing in it or too much.
 */
export function readTable(text: string): Result<readonly TableLine[], string> {
  if (text.length > MOST_CHARACTERS) return fail('This is more than 1 MB. Paste fewer rows at a time.');
  const whole = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(whole);
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter, skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    return fail(`Row ${(broken.row ?? 0) + 1} has a quotation mark that is never closed. Remove it or close it.`);
  const lines = data
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (lines.length === 0)
    return fail('There is nothing to read yet. Copy the rows in your spreadsheet and paste them here.');
  if (lines.length > MOST_ROWS) return fail(`These are ${lines.length} rows; paste at most ${MOST_ROWS} at a time.`);
  return ok(lines);
}
