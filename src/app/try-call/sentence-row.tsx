import { useId } from 'react';

interface SentenceRowProps<Value extends string> {
  /** How the sentence begins. */
  name: string;
  value: Value;
  /** What holds unless somebody says otherwise; anything else is marked. */
  usual: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}

/** A sentence to complete with one of a few ends: "Main office … is offline". */
export function SentenceRow<Value extends string>({ name, value, usual, options, onChange }: SentenceRowProps<Value>) {
  const id = useId();
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-2">
      <label htmlFor={id} className="min-w-24 flex-1 truncate" title={name}>
        {name}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={`min-h-7 w-32 shrink-0 rounded-control border px-1 text-sm ${value === usual ? 'border-line-strong bg-field text-text' : 'border-accent bg-accent-soft text-accent'}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-panel text-text">
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
