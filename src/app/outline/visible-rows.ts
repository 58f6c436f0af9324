import type { OutlineRow } from './outline-tree.ts';

/** The rows that no folded row hides. */
export function visibleRows(rows: readonly OutlineRow[], folded: ReadonlySet<string>): readonly OutlineRow[] {
  let hiddenBelow = Infinity;
  return rows.filter((row) => {
    if (row.level > hiddenBelow) return false;
    hiddenBelow = folded.has(row.id) ? row.level : Infinity;
    return true;
  });
}

/** The ids of the rows around a row, from its parent outwards. */
export function rowsAround(rows: readonly OutlineRow[], id: string): readonly string[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const around: string[] = [];
  for (let at = byId.get(id)?.parent; at !== null && at !== undefined; at = byId.get(at)?.parent) around.push(at);
  return around;
}
