import type { Result } from '../../base/result.ts';
import type { TableFailure } from '../../exchange/cell-problem.ts';
import type { PeopleColumn, PeopleTable } from '../../exchange/people-row.ts';
import type { ColumnChoice } from '../../exchange/table-columns.ts';
import type { Plan } from '../../plan/plan.ts';

/** Reads pasted cells as people of a plan; its machinery is loaded when first asked for. */
export async function readPasted(
  plan: Plan,
  text: string,
  choice: ColumnChoice<PeopleColumn>,
): Promise<Result<PeopleTable, TableFailure<PeopleColumn>>> {
  const [{ readPeopleTable }, { loadReadPhone }] = await Promise.all([
    import('../../exchange/people-table.ts'),
    import('../../exchange/read-phone.ts'),
  ]);
  return readPeopleTable(text, plan, await loadReadPhone(plan.country), choice);
}
