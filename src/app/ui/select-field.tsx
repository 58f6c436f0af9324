import { controlLook, Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
  /** Options of one group stand together under its name. */
  group?: string | undefined;
}

interface SelectFieldProps extends FieldProps {
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
  disabled?: boolean | undefined;
}

function draw(option: SelectOption) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled} className="bg-panel text-text">
      {option.label}
    </option>
  );
}

/** One of a few known values, as the device's own list. */
export function SelectField({ value, options, onChange, disabled, ...field }: SelectFieldProps) {
  const groups = new Set(options.map((option) => option.group ?? ''));
  return (
    <Field {...field}>
      {(control) => (
        <span className="relative block">
          <select
            {...control}
            className={`${controlLook} appearance-none truncate pr-8`}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
          >
            {[...groups].map((group) => {
              const members = options.filter((option) => (option.group ?? '') === group).map(draw);
              return group === '' ? (
                members
              ) : (
                <optgroup key={group} label={group}>
                  {members}
                </optgroup>
              );
            })}
          </select>
          <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-muted">
            <Icon name="chevron-down" size={15} />
          </span>
        </span>
      )}
    </Field>
  );
}
