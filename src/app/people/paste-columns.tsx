import type { ReadColumn } from '../../exchange/cell-problem.ts';
import type { PeopleColumn } from '../../exchange/people-row.ts';
import { SelectField } from '../ui/select-field.tsx';

const WORDS: Readonly<Record<PeopleColumn, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  role: 'Role',
  extension: 'Extension',
  site: 'Site of the desk phone',
  mobile: 'Mobile',
  teams: 'Teams',
  email: 'Email (not kept)',
};

interface PasteColumnsProps {
  columns: readonly ReadColumn<PeopleColumn>[];
  /** Whether the first row names the columns; null where that is not known. */
  hasHeader: boolean | null;
  onHeader: (hasHeader: boolean) => void;
  onChoose: (index: number, as: PeopleColumn | null) => void;
}

/** What each column was taken for, to be set right by hand. */
export function PasteColumns({ columns, hasHeader, onHeader, onChoose }: PasteColumnsProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-md font-semibold">What the columns are</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {columns.map(({ label, as }, index) => (
          <SelectField
            // Columns have no other identity than their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={label}
            value={as ?? ''}
            options={[
              { value: '', label: 'Leave out' },
              ...Object.entries(WORDS).map(([value, words]) => ({ value, label: words })),
            ]}
            onChange={(next) => onChoose(index, next === '' ? null : (next as PeopleColumn))}
          />
        ))}
      </div>
      {hasHeader !== null && (
        <label className="mt-2 inline-flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={hasHeader}
            onChange={(event) => onHeader(event.target.checked)}
          />
          The first row names the columns
        </label>
      )}
    </fieldset>
  );
}
