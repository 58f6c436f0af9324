import { phoneText } from '../../engine/phone-text.ts';
import type { RowAction } from '../../exchange/cell-problem.ts';
import type { NumbersRow } from '../../exchange/numbers-row.ts';
import { FieldNote } from '../ui/field-note.tsx';
import { Pill, type PillTone } from '../ui/pill.tsx';

const LOOKS: Readonly<Record<RowAction, { tone: PillTone; word: string }>> = {
  add: { tone: 'ok', word: 'New' },
  update: { tone: 'accent', word: 'Changes' },
  same: { tone: 'neutral', word: 'As it is' },
  skip: { tone: 'lost', word: 'Left out' },
};
/** More rows than anybody reads are counted, not drawn. */
const SHOWN = 200;

/** What one row says, in brief. */
function understood({ e164, flow, fallbackText, action, changes }: NumbersRow): string {
  if (action === 'update') return changes.join(' · ');
  const parts = [
    e164 === '' ? undefined : phoneText(e164),
    flow && `enters ${flow.name}`,
    action === 'add' && fallbackText !== undefined ? `else ${fallbackText}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** Row by row what would be added, changed or left out, and why. */
export function PastedNumberRows({ rows }: { rows: readonly NumbersRow[] }) {
  const left = rows.filter(({ action }) => action === 'skip').length;
  return (
    <section aria-labelledby="pasted-numbers" className="flex flex-col gap-2">
      <h3 id="pasted-numbers" className="text-md font-semibold">
        What was understood
      </h3>
      {left > 0 && (
        <FieldNote tone="warning">
          {left === 1 ? '1 row is' : `${left} rows are`} left out. Mend the cells above, or add the others without.
        </FieldNote>
      )}
      <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.row} className="grid grid-cols-[3.5rem_5.5rem_minmax(0,1fr)] items-start gap-x-2 px-3 py-2">
            <span className="tabular pt-1 text-sm text-muted">Row {row.row}</span>
            <span>
              <Pill tone={LOOKS[row.action].tone}>{LOOKS[row.action].word}</Pill>
            </span>
            <div className="flex min-w-0 flex-col gap-0.5 pt-0.5">
              <p>
                <span className="font-semibold">{row.name || 'No number'}</span>{' '}
                <span className="text-muted">{understood(row)}</span>
              </p>
              {row.problems.map(({ column, message, leavesOut }) => (
                <FieldNote key={`${column} ${message}`} tone={leavesOut === 'row' ? 'error' : 'warning'}>
                  {message}
                </FieldNote>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="text-muted">And {rows.length - SHOWN} more rows.</p>}
    </section>
  );
}
