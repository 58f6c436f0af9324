import type { CellProblem, NamedThing, ReadColumn, RowAction } from './cell-problem.ts';

/** What a column of a table of people can be; `email` is known and left out, a name may stand in two columns. */
export type PeopleColumn =
  'name' | 'firstName' | 'lastName' | 'role' | 'extension' | 'site' | 'mobile' | 'teams' | 'email';

/** One pasted person as understood; what is absent was empty or left out and changes nothing. */
export interface PeopleRow {
  readonly row: number;
  readonly action: RowAction;
  /** Who is there already, and by what they were recognised. */
  readonly existing?: NamedThing & { readonly by: 'name' | 'extension' | 'mobile' };
  readonly name: string;
  readonly role?: string;
  readonly extension?: string;
  /** Where the desk phone stands. */
  readonly site?: NamedThing;
  /** E.164. */
  readonly mobile?: string;
  readonly teams: readonly NamedThing[];
  /** What an update changes, in words, such as "extension 204 → 214"; empty for other actions. */
  readonly changes: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** A pasted table of people: what each column was taken for, and its rows without the header. */
export interface PeopleTable {
  readonly hasHeader: boolean;
  readonly columns: readonly ReadColumn<PeopleColumn>[];
  readonly rows: readonly PeopleRow[];
}
