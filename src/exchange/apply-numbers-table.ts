import type { Edit } from '../plan/edits/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { NumbersRow } from './numbers-row.ts';
import { rowsToApply } from './rows-to-apply.ts';

/** Adds and changes numbers as a pasted table says, as one undo step; rows that are skipped or change nothing do nothing. */
export function applyNumbersTable(plan: Plan, rows: readonly NumbersRow[]): Edit {
  const { todo, label, made } = rowsToApply(plan.numbers, rows, ['number', 'numbers']);
  return {
    label,
    made,
    apply: (draft) => {
      for (const { id, row } of todo) {
        const { name, e164, flow, fallback } = row;
        const found = draft.numbers[id];
        if (found) {
          found.name = name;
          if (flow) found.flow = flow.id;
          if (fallback) found.fallback = { ...fallback };
        } else if (row.action === 'add' && fallback)
          draft.numbers[id] = { name, e164, ...(flow ? { flow: flow.id } : {}), fallback: { ...fallback } };
      }
    },
  };
}
