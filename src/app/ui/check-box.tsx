import './tick.css';
import { useId, type ReactNode } from 'react';

interface CheckBoxProps {
  label: ReactNode;
  checked: boolean;
  /** It stands for several things, and some of them are checked. */
  partly?: boolean | undefined;
  onChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
}

/** Something to agree to as part of a form that is sent later; a setting that holds at once is a `Switch`. */
export function CheckBox({ label, checked, partly = false, onChange, disabled }: CheckBoxProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2.5">
      <input
        id={id}
        ref={(input) => {
          // No attribute says so, only this property.
          if (input) input.indeterminate = partly;
        }}
        type="checkbox"
        className="tick m-1"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className="min-h-6.5 py-1">
        {label}
      </label>
    </div>
  );
}
