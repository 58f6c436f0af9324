import { useId } from 'react';
import type { Period } from '../../calendar/hours.ts';
import { Button } from '../ui/button.tsx';
import { lookOf } from './period-look.ts';
import { CLOSED } from './week-pieces.ts';

interface BrushPickerProps {
  periods: readonly Period[];
  /** A period's id, or CLOSED. */
  value: string;
  onChange: (brush: string) => void;
  onPeriods: () => void;
}

/** Which period is drawn; at the same time the key to the colours and patterns. */
export function BrushPicker({ periods, value, onChange, onPeriods }: BrushPickerProps) {
  const name = useId();
  const choices = [...periods, { id: CLOSED, name: 'Closed' }];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <fieldset className="min-w-0">
        <legend className="sr-only">Draw</legend>
        <div className="flex flex-wrap gap-1.5">
          <span aria-hidden="true" className="self-center text-sm font-semibold text-muted">
            Draw
          </span>
          {choices.map(({ id, name: label }) => (
            <label
              key={id}
              className="relative inline-flex min-h-8 items-center gap-2 rounded-pill border border-line-strong bg-panel py-0.5 pr-3 pl-1.5 text-sm font-semibold hover:bg-hover has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
                checked={id === value}
                onChange={() => onChange(id)}
              />
              <span
                aria-hidden="true"
                data-look={id === CLOSED ? undefined : lookOf(periods, id)}
                className={`size-5 rounded-pill border ${id === CLOSED ? 'border-dashed border-control bg-panel' : 'period-look'}`}
              />
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
