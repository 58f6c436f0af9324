import type { SelectOption } from './select-field.tsx';
import { Icon } from './icon.tsx';

interface SmallSelectProps {
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
  /** Its name where no visible label is wired by `id`. */
  label?: string | undefined;
  id?: string | undefined;
  /** Something other than the usual is chosen. */
  marked?: boolean | undefined;
}

/** One of a few known values inside a row or a bar, as the device's own list; as wide as what holds it. */
export function SmallSelect({ value, options, onChange, label, id, marked = false }: SmallSelectProps) {
  return (
    <span className="relative block">
      <select
        id={id}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`min-h-7 w-full min-w-0 appearance-none truncate rounded-control border py-0.5 pr-5.5 pl-2 text-sm ${marked ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong bg-field text-text'}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-panel text-text">
            {option.label}
          </option>
        ))}
      </select>
      <span
        className={`pointer-events-none absolute inset-y-0 right-1 flex items-center ${marked ? 'text-accent' : 'text-muted'}`}
      >
        <Icon name="chevron-down" size={14} />
      </span>
    </span>
  );
}
