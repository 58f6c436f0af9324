import Papa from 'papaparse';
import { readPrefix } from './read-prefix.ts';

/** One entry of a caller list. */
export interface CallerEntry {
  readonly prefix: string;
  readonly label?: string | undefined;
}

/** What pasted lines were understood as. `line` counts from 1; a message names what to do about a line that is left out. */
export interface PastedEntries {
  readonly added: readonly (CallerEntry & { readonly line: number })[];
  /** Lines that are in the list already, or twice among the lines. */
  readonly repeated: readonly { readonly line: number; readonly prefix: string }[];
  readonly wrong: readonly { readonly line: number; readonly message: string }[];
}

const MOST_LABEL = 80;

/**
 * Reads lines of numbers or prefixes, each with a label before or after it if it has one, as they come out of a spreadsheet or are
 * typed: "312", "(312) 555-0100, Ann Lee", "Ann Lee<tab>+13125550100". A first line without any digit is taken for a header.
 */
export async function pastedEntries(
  text: string,
  country: string,
  there: readonly CallerEntry[],
): Promise<PastedEntries> {
  const known = new Set(there.map(({ prefix }) => prefix));
  const added: (CallerEntry & { line: number })[] = [];
  const repeated: { line: number; prefix: string }[] = [];
  const wrong: { line: number; message: string }[] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    if (raw.trim() === '') continue;
    const cells = cellsOf(raw);
    const at = cells.findIndex((cell) => /\d/.test(cell) && !/\p{L}/u.test(cell));
    if (at < 0 && added.length + repeated.length + wrong.length === 0 && !/\d/.test(raw)) continue;
    const read = await readPrefix(at < 0 ? raw : cells[at]!, country);
    if (!read.ok) {
      wrong.push({
        line,
        message: `Line ${line}: ${at < 0 ? `“${shortened(raw)}” has no phone number in it.` : read.error}`,
      });
      continue;
    }
    if (known.has(read.value)) {
      repeated.push({ line, prefix: read.value });
      continue;
    }
    known.add(read.value);
    const label = plainLabel(cells.filter((_, cell) => cell !== at).join(', '));
    added.push({ line, prefix: read.value, ...(label === '' ? {} : { label }) });
  }
  return { added, repeated, wrong };
}

/** The cells of a line: separated by tabs, semicolons or commas, quoted as in CSV; else the digits at its beginning and the rest. */
function cellsOf(line: string): string[] {
  const delimiter = ['\t', ';', ','].find((sign) => line.includes(sign));
  if (delimiter !== undefined) {
    const [cells = []] = Papa.parse<string[]>(line, { delimiter }).data;
    return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  }
  const [, digits, rest] = /^([\d\s().\-/+]*\d)\s+(\S.*)$/.exec(line.trim()) ?? [];
  return digits !== undefined && rest !== undefined && /\p{L}/u.test(rest) ? [digits, rest] : [line.trim()];
}

const plainLabel = (text: string) =>
  text
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, ' ')
    .trim()
    .slice(0, MOST_LABEL)
    .trim();

const shortened = (text: string) => (text.length > 40 ? `${text.trim().slice(0, 40)}…` : text.trim());
