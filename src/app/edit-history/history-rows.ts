import type { History, HistoryMark } from '../document/history.ts';

/** One point of the history: the state in which `count` undo steps are done. */
export interface HistoryRow {
  readonly count: number;
  /** The undo step that leads to it; for the oldest row, what the history begins with. */
  readonly label: string;
  /** UTC milliseconds; null where nobody knows. */
  readonly atMs: number | null;
  readonly state: 'done' | 'current' | 'undone';
  readonly marks: readonly HistoryMark[];
}

/** Every point one can go to, the newest first; undone steps stand above the present one. */
export function historyRows({ past, future, marks, forgotten }: History): HistoryRow[] {
  const begun = marks.filter(({ after }) => after === null);
  const start = forgotten > 0 ? undefined : begun[0];
  const rows: HistoryRow[] = [
    {
      count: 0,
      label: start?.label ?? 'What came before is no longer kept',
      atMs: start?.atMs ?? null,
      state: past.length === 0 ? 'current' : 'done',
      marks: begun.filter((mark) => mark !== start),
    },
  ];
  for (const [index, entry] of [...past, ...future].entries()) {
    const count = index + 1;
    rows.push({
      count,
      label: entry.label,
      atMs: entry.atMs,
      state: count === past.length ? 'current' : count < past.length ? 'done' : 'undone',
      marks: marks.filter(({ after }) => after === entry),
    });
  }
  return rows.toReversed();
}
