import { counted } from '../base/counted.ts';
import { freeId } from '../base/ids.ts';

/** What every row of a pasted table says of itself. */
interface AnyRow {
  readonly name: string;
  readonly action: 'add' | 'update' | 'same' | 'skip';
  readonly existing?: { readonly id: string };
}

/** The rows that change something, each with the id it has or gets, and the words of the edit for the undo list. */
export function rowsToApply<R extends AnyRow>(
  things: Readonly<Record<string, unknown>>,
  rows: readonly R[],
  words: readonly [one: string, many: string],
): {
  readonly todo: readonly { readonly id: string; readonly row: R }[];
  readonly label: string;
  readonly made: string[];
} {
  const taken = new Set(Object.keys(things));
  const todo = rows
    .filter(({ action }) => action === 'add' || action === 'update')
    .map((row) => {
      const id = row.existing?.id ?? freeId(row.name, (candidate) => taken.has(candidate));
      taken.add(id);
      return { id, row };
    });
  const made = todo.filter(({ row }) => row.action === 'add').map(({ id }) => id);
  return { todo, label: labelOf(made.length, todo.length - made.length, words), made };
}

/** "Add 3 people, change 1 person". */
function labelOf(added: number, changed: number, [one, many]: readonly [string, string]): string {
  const count = (verb: string, number: number) => (number === 0 ? [] : [`${verb} ${counted(number, one, many)}`]);
  const text = [...count('add', added), ...count('change', changed)].join(', ') || `add no ${many}`;
  return text[0]!.toUpperCase() + text.slice(1);
}
