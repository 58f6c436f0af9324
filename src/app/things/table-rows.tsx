import { useId } from 'react';
import { counted } from '../../base/counted.ts';
import type { CellProblem, RowAction } from '../../exchange/cell-problem.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { Pill, type PillTone } from '../ui/pill.tsx';

/** What every row of a pasted table has, whatever it is about. */
export interface TableRow {
  readonly row: number;
  readonly action: RowAction;
  readonly name: string;
  /** What an update changes, in words. */
  readonly changes: readonly string[];
  readonly problems: readonly CellProblem[];
}

interface TableRowsProps<R extends TableRow> {
  rows: readonly R[];
  /** In place of the name where there is none. */
  nameless: string;
  /** What a row that is not an update says, in brief. */
  understood: (row: R) => readonly string[];
  /** What is right but should be looked at, or null. */
  doubt?: ((row: R) => string | null) | undefined;
}

const LOOKS: Readonly<Record<RowAction, { tone: PillTone; word: string }>> = {
  add: { tone: 'ok', word: 'New' },
  update: { tone: 'accent', word: 'Changes' },
  same: { tone: 'neutral', word: 'As it is' },
  skip: { tone: 'lost', word: 'Left out' },
};
/** More rows than anybody reads are counted, not drawn. */
const SHOWN = 200;

/** Row by row what a pasted table would add, change or leave out, and why. */
export function TableRows<R extends TableRow>({ rows, nameless, understood, doubt }: TableRowsProps<R>) {
  const id = useId();
  const left = rows.filter(({ action }) => action === 'skip').length;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="text-md font-semibold">
        What was understood
      </h3>
      {left > 0 && (
        <FieldNote tone="warning">
          {counted(left, 'row is', 'rows are')} left out. Mend the cells above, or add the others without.
        </FieldNote>
      )}
      <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
        {rows.slice(0, SHOWN).map((row) => {
          const { tone, word } = LOOKS[row.action];
          const uncertain = row.action === 'skip' ? null : (doubt?.(row) ?? null);
          return (
            <li
              key={row.row}
              className="grid grid-cols-[3.5rem_5.5rem_minmax(0,1fr)] items-start gap-x-2 px-3 py-2 max-sm:grid-cols-[3.5rem_minmax(0,1fr)]"
            >
              <span className="tabular pt-1 text-sm text-muted">Row {row.row}</span>
              <span>
                <Pill tone={tone}>{word}</Pill>
              </span>
              <div className="flex min-w-0 flex-col gap-0.5 pt-0.5 max-sm:col-span-2">
                <p>
                  <span className="font-semibold">{row.name || nameless}</span>{' '}
                  <span className="text-muted">
                    {(row.action === 'update' ? row.changes : understood(row)).join(' · ')}
                  </span>
                </p>
                {uncertain !== null && <FieldNote tone="warning">{uncertain}</FieldNote>}
                {row.problems.map(({ column, message, leavesOut }) => (
                  <FieldNote key={`${column} ${message}`} tone={leavesOut === 'row' ? 'error' : 'warning'}>
                    {message}
                  </FieldNote>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length > SHOWN && <p className="text-muted">And {rows.length - SHOWN} more rows.</p>}
    </section>
  );
}
