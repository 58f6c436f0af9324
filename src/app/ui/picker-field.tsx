/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list can neither be searched nor offer to make what is missing */
import { useId, useRef, useState } from 'react';
import { ComboPicker, type PickerGroup } from './combo-picker.tsx';
import { controlLook, Field, type FieldProps } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';
import { IconTile, type StepGroup } from './icon-tile.tsx';
import { Popover } from './popover.tsx';

interface PickerFieldProps extends FieldProps {
  /** The id of the item that is chosen, or null. */
  value: string | null;
  /** What the closed field says. */
  shown: string;
  /** Nothing is chosen: the words are set back. */
  isEmpty?: boolean | undefined;
  icon?: IconName | undefined;
  group?: StepGroup | undefined;
  /** The choices; what was typed may change them, such as offering to make it. */
  groups: (query: string) => readonly PickerGroup[];
  placeholder?: string | undefined;
  /** Gets the id and what was typed. */
  onPick: (id: string, query: string) => void;
}

/** One of many things: a field that opens a list that can be searched. */
export function PickerField({
  value,
  shown,
  isEmpty,
  icon,
  group,
  groups,
  placeholder,
  onPick,
  ...field
}: PickerFieldProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = () => {
    setOpen(false);
    setQuery('');
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <button
            {...control}
            ref={button}
            type="button"
            role="combobox"
            aria-haspopup="dialog"
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            className={`${controlLook} flex items-center gap-2 pr-2.5 text-left`}
            onClick={() => (open ? close() : setOpen(true))}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              event.preventDefault();
              setOpen(true);
            }}
          >
            {icon && group && <IconTile icon={icon} group={group} size="small" />}
            {icon && !group && (
              <span className="text-muted">
                <Icon name={icon} />
              </span>
            )}
            <span className={`min-w-0 flex-1 truncate ${isEmpty ? 'text-muted' : ''}`}>{shown}</span>
            <span className="text-muted">
              <Icon name="chevron-down" size={15} />
            </span>
          </button>
          {open && (
            <Popover label={field.label} width="list" anchor={() => button.current} onClose={close}>
              <div id={panel}>
                <ComboPicker
                  label={`Find: ${field.label}`}
                  placeholder={placeholder}
                  groups={groups(query)}
                  selected={value}
                  onQuery={setQuery}
                  onPick={(id) => {
                    close();
                    onPick(id, query.trim());
                  }}
                />
              </div>
            </Popover>
          )}
        </>
      )}
    </Field>
  );
}
