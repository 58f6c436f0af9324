import { useId } from 'react';
import { SmallSelect } from '../ui/small-select.tsx';

interface SentenceRowProps<Value extends string> {
  /** How the sentence begins. */
  name: string;
  value: Value;
  /** What holds unless somebody says otherwise; anything else is marked. */
  usual: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}

/** Characters of an end that the usual width shows whole. */
const FITS = 15;

/** A sentence to complete with one of a few ends: "Main office … is offline". */
export function SentenceRow<Value extends string>({ name, value, usual, options, onChange }: SentenceRowProps<Value>) {
  const id = useId();
  const isLong = (options.find((option) => option.value === value)?.label.length ?? 0) > FITS;
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-2">
      {/* The name takes what room there is; in a row too narrow for both, the select has a line to itself. */}
      <label htmlFor={id} className="min-w-20 flex-[999_1_0] truncate" title={name}>
        {name}
      </label>
      <div className={`max-w-full grow ${isLong ? 'w-44' : 'w-34'}`}>
        <SmallSelect
          id={id}
          value={value}
          options={options}
          marked={value !== usual}
          onChange={(next) => {
            const chosen = options.find((option) => option.value === next);
            if (chosen) onChange(chosen.value);
          }}
        />
      </div>
    </div>
  );
}
