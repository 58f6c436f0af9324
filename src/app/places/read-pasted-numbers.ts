import type { Result } from '../../base/result.ts';
import type { TableFailure } from '../../exchange/cell-problem.ts';
import type { NumbersColumn, NumbersTable } from '../../exchange/numbers-row.ts';
import type { NumbersChoice } from '../../exchange/numbers-table.ts';
import type { Plan } from '../../plan/plan.ts';

/** Reads pasted cells as numbers of a plan; its machinery is loaded when first asked for. */
export async function readPastedNumbers(
  plan: Plan,
  text: string,
  choice: NumbersChoice,
): Promise<Result<NumbersTable, TableFailure<NumbersColumn>>> {
  const [{ readNumbersTable }, { loadReadPhone }] = await Promise.all([
    import('../../exchange/numbers-table.ts'),
    import('../../exchange/read-phone.ts'),
  ]);
  return readNumbersTable(text, plan, await loadReadPhone(plan.country), choice);
}
