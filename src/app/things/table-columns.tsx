import type { ReadColumn } from '../../exchange/cell-problem.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SelectField } from '../ui/select-field.tsx';

interface TableColumnsProps<C extends string> {
  columns: readonly ReadColumn<C>[];
  /** What each meaning is called, in the order of the list. */
  words: Readonly<Record<C, string>>;
  /** Whether the first row names the columns; null where that is not known. */
  hasHeader: boolean | null;
  onHeader: (hasHeader: boolean) => void;
  onChoose: (columns: (C | null)[]) => void;
}

/** What each column of a pasted table was taken for, to be set right by hand. */
export function TableColumns<C extends string>({
  columns,
  words,
  hasHeader,
  onHeader,
  onChoose,
}: TableColumnsProps<C>) {
  const options = [
    { value: '', label: 'Leave out' },
    ...Object.entries<string>(words).map(([value, label]) => ({ value, label })),
  ];
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
            options={options}
            onChange={(next) => {
              const chosen = next === '' ? null : (next as C);
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
