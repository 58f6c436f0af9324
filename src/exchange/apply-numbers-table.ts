import { freeId } from '../base/ids.ts';
import type { Edit } from '../plan/edits/edit.ts';
import type { Plan } from '../plan/plan.ts';
import { labelOf } from './apply-people-table.ts';
import type { NumbersRow } from './numbers-row.ts';

/** Adds and changes numbers as a pasted table says, as one undo step; rows that are skipped or change nothing do nothing. */
export function applyNumbersTable(plan: Plan, rows: readonly NumbersRow[]): Edit {
  const taken = new Set(Object.keys(plan.numbers));
  const todo = rows
    .filter(({ action }) => action === 'add' || action === 'update')
    .map((row) => {
      const id = row.existing?.id ?? freeId(row.name, (candidate) => taken.has(candidate));
      taken.add(id);
      return { id, row };
    });
  const added = todo.filter(({ row }) => row.action === 'add');
  return {
    label: labelOf(added.length, todo.length - added.length, ['number', 'numbers']),
    made: added.map(({ id }) => id),
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
