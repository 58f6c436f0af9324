import { useMemo, useRef, useState } from 'react';
import { ComboPicker } from './combo-picker.tsx';
import { controlLook, Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';
import { zoneGroups } from './zone-groups.ts';

interface ZoneFieldProps extends FieldProps {
  /** An IANA name; undefined for none of its own. */
  value: string | undefined;
  /** What stands for no zone of its own, such as "As the office (America/Chicago)". */
  whenEmpty: string;
  onChange: (zone: string | undefined) => void;
}

const NONE = ':none';

/** A time zone, found by typing a city, region or name. */
export function ZoneField({ value, whenEmpty, onChange, ...field }: ZoneFieldProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const groups = useMemo(
    () =>
      open ? [{ id: NONE, label: '', items: [{ id: NONE, label: whenEmpty }] }, ...zoneGroups(value ?? null)] : [],
    [open, value, whenEmpty],
  );
  const shown = value ?? whenEmpty;
  return (
    <Field {...field}>
      {(control) => (
        <>
          <button
            {...control}
            ref={button}
            type="button"
            aria-label={`${field.label}: ${shown}`}
            aria-haspopup="dialog"
            aria-expanded={open}
            className={`${controlLook} flex items-center justify-between gap-2 text-left`}
            onClick={() => setOpen(!open)}
          >
            <span className="truncate">{shown.replaceAll('_', ' ')}</span>
            <span className="text-muted">
              <Icon name="chevron-down" size={15} />
            </span>
          </button>
          {open && (
            <Popover anchor={() => button.current} onClose={() => setOpen(false)} label={field.label} width="list">
              <ComboPicker
                label="Find a time zone"
                placeholder="City or region, such as Denver"
                groups={groups}
                selected={value ?? NONE}
                emptyText={(query) => `No time zone is called “${query}”. Try the nearest large city.`}
                onPick={(id) => {
                  setOpen(false);
                  onChange(id === NONE ? undefined : id);
                }}
              />
            </Popover>
          )}
        </>
      )}
    </Field>
  );
}
