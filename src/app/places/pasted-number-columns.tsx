import type { ReadColumn } from '../../exchange/cell-problem.ts';
import type { NumbersColumn } from '../../exchange/numbers-row.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SelectField } from '../ui/select-field.tsx';

const WORDS: Readonly<Record<NumbersColumn, string>> = {
  number: 'Phone number',
  name: 'Name',
  flow: 'Call flow',
  fallback: 'Fallback',
};

interface PastedNumberColumnsProps {
  columns: readonly ReadColumn<NumbersColumn>[];
  /** Whether the first row names the columns; null where that is not known. */
  hasHeader: boolean | null;
  onHeader: (hasHeader: boolean) => void;
  onChoose: (columns: (NumbersColumn | null)[]) => void;
}

/** What each column was taken for, to be set right by hand. */
export function PastedNumberColumns({ columns, hasHeader, onHeader, onChoose }: PastedNumberColumnsProps) {
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
            onChange={(next) => {
              const chosen = next === '' ? null : (next as NumbersColumn);
              // A meaning moves: the column that had it before is left out.
              onChoose(columns.map((column, at) => (at === index ? chosen : column.as === chosen ? null : column.as)));
            }}
          />
        ))}
      </div>
      {hasHeader !== null && (
        <div className="mt-2">
          <CheckBox label="The first row names the columns" checked={hasHeader} onChange={onHeader} />
        </div>
      )}
    </fieldset>
  );
}
