import { useRef, useState } from 'react';
import { ComboPicker, type PickerGroup } from './combo-picker.tsx';
import { controlLook, Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';

interface PickerFieldProps extends FieldProps {
  value: string | null;
  groups: readonly PickerGroup[];
  onPick: (id: string) => void;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

/** A field whose value is picked from a searchable list, for lists too long for a select or that need a description. */
export function PickerField({ value, groups, onPick, placeholder = 'Choose…', disabled, ...field }: PickerFieldProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = groups.flatMap((group) => group.items).find((item) => item.id === value);
  return (
    <Field {...field}>
      {({ id, 'aria-describedby': describedBy }) => (
        <>
          <button
            ref={button}
            id={id}
            type="button"
            disabled={disabled}
            aria-describedby={describedBy}
            aria-haspopup="dialog"
            aria-expanded={open}
            aria-label={`${field.label}: ${chosen?.label ?? 'nothing chosen'}`}
            onClick={() => setOpen(!open)}
            className={`${controlLook} flex items-center gap-2 text-left ${field.error ? 'border-lost' : ''}`}
          >
            {chosen?.icon && <Icon name={chosen.icon} />}
            <span className={`min-w-0 flex-1 truncate ${chosen ? '' : 'text-muted'}`}>
              {chosen?.label ?? placeholder}
            </span>
            <Icon name="chevron-down" size={15} />
          </button>
          {open && (
            <Popover anchor={() => button.current} onClose={() => setOpen(false)} label={field.label} width="list">
              <ComboPicker
                label={field.label}
                groups={groups}
                selected={value}
                onPick={(picked) => {
                  setOpen(false);
                  onPick(picked);
                }}
              />
            </Popover>
          )}
        </>
      )}
    </Field>
  );
}
