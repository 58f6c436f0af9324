import { useId, type ReactNode } from 'react';

interface SwitchProps {
  label: string;
  /** Seen in place of the label, which is then only read aloud. */
  labelView?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What it means, under the label. */
  description?: ReactNode;
  disabled?: boolean | undefined;
}

/** A setting that takes effect at once; label on the left, state on the right. */
export function Switch({ label, labelView, checked, onChange, description, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-start justify-between gap-4">
      <div className="min-w-0 py-1">
        {labelView === undefined ? <label htmlFor={id}>{label}</label> : labelView}
        {description && (
          <p id={`${id}-description`} className="text-sm text-muted">
            {description}
          </p>
        )}
      </div>
      {/* The padding makes the target 28 px high. */}
      <label className="flex py-1">
        <input
          id={id}
          type="checkbox"
          role="switch"
          aria-checked={checked}
          aria-label={label}
          aria-describedby={description ? `${id}-description` : undefined}
          className="switch"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
    </div>
  );
}
