import { phoneText } from '../../engine/phone-text.ts';
import type { RowAction } from '../../exchange/cell-problem.ts';
import type { PeopleRow, PeopleTable } from '../../exchange/people-row.ts';
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
function understood({ role, extension, site, mobile, teams }: PeopleRow): string {
  return [
    role,
    extension === undefined ? undefined : `ext. ${extension}`,
    site && `desk at ${site.name}`,
    mobile === undefined ? undefined : `mobile ${phoneText(mobile)}`,
    teams.length === 0 ? undefined : `in ${teams.map(({ name }) => name).join(', ')}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Row by row what would be added, changed or left out, and why. */
export function PasteRows({ table }: { table: PeopleTable }) {
  const { rows } = table;
  const left = rows.filter(({ action }) => action === 'skip').length;
  return (
    <section aria-labelledby="paste-rows" className="flex flex-col gap-2">
      <h3 id="paste-rows" className="text-md font-semibold">
        What was understood
      </h3>
      {left > 0 && (
        <FieldNote tone="warning">
          {left === 1 ? '1 row is' : `${left} rows are`} left out. Mend the cells above, or add the others without.
        </FieldNote>
      )}
      <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
        {rows.slice(0, SHOWN).map((row) => {
          const { tone, word } = LOOKS[row.action];
          return (
            <li key={row.row} className="grid grid-cols-[2.5rem_5.5rem_minmax(0,1fr)] items-start gap-x-2 px-3 py-2">
              <span className="tabular pt-1 text-sm text-muted">Row {row.row}</span>
              <span>
                <Pill tone={tone}>{word}</Pill>
              </span>
              <div className="flex min-w-0 flex-col gap-0.5 pt-0.5">
                <p>
                  <span className="font-semibold">{row.name || 'No name'}</span>{' '}
                  <span className="text-muted">
                    {row.action === 'update' ? row.changes.join(' · ') : understood(row)}
                  </span>
                </p>
                {row.existing && row.existing.by !== 'name' && row.action !== 'skip' && (
                  <FieldNote tone="warning">
                    {row.existing.name} has the same {row.existing.by}, so this row is taken for them. If it is somebody
                    else, correct the {row.existing.by}.
                  </FieldNote>
                )}
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
