import { useId } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
}

interface SegmentedProps<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  options: readonly SegmentedOption<Value>[];
  /** Null when none of them is chosen, such as a time set by hand beside presets. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** `bar` for two to four settings, `chips` for presets that may wrap. */
  look?: 'bar' | 'chips' | undefined;
  /** For fingers: 44 px high. */
  size?: 'medium' | 'large' | undefined;
}

const groupLooks = {
  bar: 'inline-flex max-w-full flex-wrap rounded-control border border-line-strong bg-background p-0.5',
  chips: 'flex flex-wrap gap-1.5',
};
const optionLooks = {
  bar: 'rounded-small text-muted has-checked:bg-panel has-checked:text-text has-checked:shadow-card has-checked:ring-1 has-checked:ring-line-strong',
  chips:
    'rounded-pill border border-line-strong bg-panel hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent',
};

const sizes = {
  bar: { medium: 'min-h-7 px-2.5 text-sm', large: 'min-h-10 flex-1 px-3 text-md' },
  chips: { medium: 'min-h-6.5 px-2.5 text-sm', large: 'min-h-11 px-4 text-md' },
};

/** One of a few values, all visible: native radio buttons, so arrow keys choose. */
export function Segmented<Value extends string>({
  label,
  hideLabel,
  options,
  value,
  onChange,
  look = 'bar',
  size = 'medium',
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 text-sm font-semibold'}>{label}</legend>
      <div className={groupLooks[look]}>
        {options.map((option) => (
          <label
            key={option.value}
            className={`relative inline-flex items-center justify-center gap-1.5 font-semibold whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-50 ${optionLooks[look]} ${sizes[look][size]}`}
          >
            <input
              type="radio"
              name={name}
              className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} size={14} />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
