import type { Destination } from '../plan/entities.ts';
import type { CellProblem, NamedThing, ReadColumn, RowAction } from './cell-problem.ts';

/** What a column of a table of numbers can be. */
export type NumbersColumn = 'number' | 'name' | 'flow' | 'fallback';

/** One pasted number as understood; what is absent was empty or left out and changes nothing. */
export interface NumbersRow {
  readonly row: number;
  readonly action: RowAction;
  /** The number that is there already, recognised by its digits. */
  readonly existing?: NamedThing;
  /** E.164; '' where it was not understood, and then the row is skipped. */
  readonly e164: string;
  /** What it is called; for a new one without a name its digits as people write them. */
  readonly name: string;
  readonly flow?: NamedThing;
  readonly fallback?: Destination;
  /** The fallback in words. */
  readonly fallbackText?: string;
  /** What an update changes, in words; empty for other actions. */
  readonly changes: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** A pasted table of numbers: what each column was taken for, and its rows without the header. */
export interface NumbersTable {
  readonly hasHeader: boolean;
  readonly columns: readonly ReadColumn<NumbersColumn>[];
  readonly rows: readonly NumbersRow[];
}
