import { useId } from 'react';
import { IconButton } from '../ui/icon-button.tsx';

interface CountStepperProps {
  label: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}

/** A small number between 0 and `max` to step or type; what is typed out of range becomes the nearest that is in it. */
export function CountStepper({ label, value, max, onChange }: CountStepperProps) {
  const id = useId();
  const offer = (wanted: number) => {
    const kept = Math.min(max, Math.max(0, Math.round(wanted)));
    if (Number.isFinite(wanted) && kept !== value) onChange(kept);
  };
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-2">
      <label htmlFor={id} className="min-w-24 flex-1">
        {label}
      </label>
      <div className="flex w-32 shrink-0 items-center gap-1">
        <IconButton
          size="small"
          icon="minus"
          label={`${label}: one fewer`}
          disabled={value <= 0}
          onClick={() => offer(value - 1)}
        />
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          step={1}
          value={value}
          onFocus={(event) => event.target.select()}
          onChange={(event) => offer(Number(event.target.value))}
          className={`tabular min-h-7 w-full min-w-0 [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none rounded-control border px-1 text-center text-sm ${value === 0 ? 'border-line-strong bg-field text-text' : 'border-accent bg-accent-soft text-accent'}`}
        />
        <IconButton
          size="small"
          icon="plus"
          label={`${label}: one more`}
          disabled={value >= max}
          onClick={() => offer(value + 1)}
        />
      </div>
    </div>
  );
}
