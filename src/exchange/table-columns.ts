import type { ReadColumn } from './cell-problem.ts';
import type { TableLine } from './read-table.ts';

/** How one kind of column is recognised: by words in a header, and by what stands in its cells. */
export interface ColumnKind<C extends string> {
  readonly as: C;
  /** Headers that mean it, lower case, without punctuation. */
  readonly words: readonly string[];
  /** Headers that mean it where no other column does, as "Phone" may be the mobile or not. */
  readonly maybe?: readonly string[];
  /** Whether a cell looks like it; kinds are asked in order, and a column goes to the first that most of its cells look like. */
  looksLike(cell: string): boolean;
  /** Whether any words look like it, so that it tells nothing about what is a header. */
  readonly isAnyText?: boolean;
}

/** What somebody decided in place of what would be guessed: whether the first line is a header, and what each column is. */
export interface ColumnChoice<C extends string> {
  readonly hasHeader?: boolean;
  readonly columns?: readonly (C | null)[];
}

/** The columns of a table as understood, and its rows without the header. */
export interface UnderstoodTable<C extends string> {
  readonly hasHeader: boolean;
  readonly columns: readonly ReadColumn<C>[];
  readonly rows: readonly TableLine[];
}

/** A text without accents, case and punctuation, for comparing what people write. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The kind of column a header names, or undefined. */
function namedKind<C extends string>(header: string, kinds: readonly ColumnKind<C>[], weakly: boolean): C | undefined {
  const text = plain(header);
  return kinds.find(({ words, maybe = [] }) => (weakly ? maybe : words).includes(text))?.as;
}

function looksLikeHeader<C extends string>(cells: readonly string[], kinds: readonly ColumnKind<C>[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const named = filled.filter((cell) => [false, true].some((weakly) => namedKind(cell, kinds, weakly))).length;
  // Digits, addresses and names of the plan are data. One known word is enough: other columns may be the manager's own.
  const isData = (cell: string) =>
    /\d{2}|@/.test(cell) || kinds.some((kind) => !kind.isAnyText && kind.looksLike(cell));
  return named > 0 && !filled.some(isData);
}

/** Understands what each column is: by choice, by its header, else by what stands in it. No two columns get the same meaning. */
export function understandColumns<C extends string>(
  lines: readonly TableLine[],
  kinds: readonly ColumnKind<C>[],
  choice: ColumnChoice<C> = {},
): UnderstoodTable<C> {
  const hasHeader = choice.hasHeader ?? looksLikeHeader(lines[0]?.cells ?? [], kinds);
  const header = hasHeader ? (lines[0]?.cells ?? []) : [];
  const rows = hasHeader ? lines.slice(1) : lines;
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const taken = new Set<C>();
  const take = (as: C | undefined | null): C | null => {
    if (as === undefined || as === null || taken.has(as)) return null;
    taken.add(as);
    return as;
  };
  const labels = Array.from({ length: width }, (_, index) => header[index] || `Column ${index + 1}`);
  const chosen = choice.columns;
  if (chosen !== undefined)
    return {
      hasHeader,
      rows,
      columns: labels.map((label, index) => ({ label, as: take(chosen[index]), by: 'choice' })),
    };
  if (!hasHeader) return { hasHeader, rows, columns: guessed(labels, rows, kinds, take) };
  const surely = labels.map((label) => take(namedKind(label, kinds, false)));
  const columns = labels.map((label, index): ReadColumn<C> => ({
    label,
    as: surely[index] ?? take(namedKind(label, kinds, true)),
    by: 'header',
  }));
  return { hasHeader, columns, rows };
}

function guessed<C extends string>(
  labels: readonly string[],
  rows: readonly TableLine[],
  kinds: readonly ColumnKind<C>[],
  take: (as: C) => C | null,
): ReadColumn<C>[] {
  const meaning = new Map<number, C>();
  for (const kind of kinds)
    for (const index of labels.keys()) {
      if (meaning.has(index)) continue;
      const cells = rows.flatMap(({ cells }) => cells[index] || []);
      const alike = cells.filter((cell) => kind.looksLike(cell)).length;
      if (alike * 2 <= cells.length) continue;
      const as = take(kind.as);
      if (as === null) break;
      meaning.set(index, as);
    }
  return labels.map((label, index) => ({ label, as: meaning.get(index) ?? null, by: 'content' }));
}

/** The cell of a row in the column of a meaning, '' where there is none. */
export function cellOf<C extends string>(columns: readonly ReadColumn<C>[], { cells }: TableLine, as: C): string {
  const index = columns.findIndex((column) => column.as === as);
  return index === -1 ? '' : (cells[index] ?? '');
}

/** What the columns are called, for a message: "Found “Name” and “Ext.”", or what stands in the first row where none names them. */
export function foundColumns({ hasHeader, columns, rows }: UnderstoodTable<string>): string {
  const names = columns.map(({ label }, index) => (hasHeader ? label : rows[0]?.cells[index] || label));
  const quoted = names.map((name) => `“${name.slice(0, 40)}”`);
  const listed = quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
  return hasHeader ? `Found ${listed}` : `The first row says ${listed}`;
}
