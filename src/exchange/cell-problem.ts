/**
 * Something in a pasted table that was not understood. `row` counts the pasted lines from 1, the header's too; `column` is its header,
 * or "Column 3" without one. With `leavesOut` "cell" the rest of the row is taken, with "row" nothing of it.
 */
export interface CellProblem {
  readonly row: number;
  readonly column: string;
  readonly leavesOut: 'cell' | 'row';
  /** A sentence for a manager, which names row and column and says what to do. */
  readonly message: string;
}

/** A row's fate: a new thing, changes to one that is there, nothing to change, or not taken because of its problems. */
export type RowAction = 'add' | 'update' | 'same' | 'skip';

/** What a column of a pasted table was taken for: by its header, by what stands in it, or because somebody said so. */
export interface ReadColumn<C extends string> {
  /** Its header, or "Column 3" without one. */
  readonly label: string;
  /** Null for a column that is not read. */
  readonly as: C | null;
  readonly by: 'header' | 'content' | 'choice';
}

/** Why a pasted table gave nothing at all, in a sentence that names what was found and what is needed; `columns` as far as understood. */
export interface TableFailure<C extends string> {
  readonly message: string;
  readonly columns: readonly ReadColumn<C>[];
}

/** A thing of the plan as a preview names it. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}
