import { useId } from 'react';
import type { Period } from '../../calendar/hours.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { lookOf } from '../things/period-look.ts';
import { CLOSED } from '../things/week-pieces.ts';

interface BrushPickerProps {
  periods: readonly Period[];
  /** A period's id, or CLOSED; null to move what is there. */
  value: string | null;
  onChange: (brush: string | null) => void;
  onPeriods: () => void;
}

/** What a drag does: move times, or draw a period over whatever is there; at the same time the key to colours and patterns. */
export function BrushPicker({ periods, value, onChange, onPeriods }: BrushPickerProps) {
  const name = useId();
  const choices = [{ id: null, name: 'Move' }, ...periods, { id: CLOSED, name: 'Closed' }];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <fieldset className="min-w-0">
        <legend className="sr-only">A drag on the week does this</legend>
        <div className="flex flex-wrap gap-1.5">
          {choices.map(({ id, name: label }) => (
            <label
              key={id ?? 'move'}
              className="relative inline-flex min-h-8 items-center gap-2 rounded-pill border border-line-strong bg-panel py-0.5 pr-3 pl-2 text-sm font-semibold hover:bg-hover has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
                checked={id === value}
                onChange={() => onChange(id)}
              />
              {id === null ? (
                <Icon name="swap" size={15} />
              ) : (
                <span
                  aria-hidden="true"
                  data-look={id === CLOSED ? undefined : lookOf(periods, id)}
                  className={`size-4.5 rounded-small border ${id === CLOSED ? 'border-dashed border-control bg-panel' : 'period-look'}`}
                />
              )}
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <Button size="small" variant="quiet" icon="settings" onClick={onPeriods}>
        Periods…
      </Button>
    </div>
  );
}
