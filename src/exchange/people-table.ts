import { fail, ok, type Result } from '../base/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { TableFailure } from './cell-problem.ts';
import { peopleColumns } from './people-columns.ts';
import { PeopleReader } from './people-reader.ts';
import type { PeopleColumn, PeopleTable } from './people-row.ts';
import type { ReadPhone } from './read-phone.ts';
import { readTable } from './read-table.ts';
import { foundColumns, understandColumns, type ColumnChoice } from './table-columns.ts';

/**
 * Understands a pasted table of people against the plan they are for, changing nothing; fails where no column has names. What is
 * guessed can be decided by `choice`.
 */
export function readPeopleTable(
  text: string,
  plan: Plan,
  readPhone: ReadPhone,
  choice: ColumnChoice<PeopleColumn> = {},
): Result<PeopleTable, TableFailure<PeopleColumn>> {
  const lines = readTable(text);
  if (!lines.ok) return fail({ message: lines.error, columns: [] });
  const table = understandColumns(lines.value, peopleColumns(plan, readPhone), choice);
  const { hasHeader, columns } = table;
  if (!columns.some(({ as }) => as === 'name' || as === 'lastName' || as === 'firstName'))
    return fail({
      message: `No column has names. ${foundColumns(table)}; needed is “Name”, and “Extension”, “Mobile”, “Site”, “Role” and “Teams” where you have them.`,
      columns,
    });
  if (table.rows.length === 0)
    return fail({ message: 'There is only a header. Paste the rows of people with it.', columns });
  const reader = new PeopleReader(plan, readPhone, table);
  return ok({ hasHeader, columns, rows: table.rows.map((line) => reader.read(line)) });
}
