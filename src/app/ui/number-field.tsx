import { useState } from 'react';
import { controlLook, Field, type FieldProps } from './field.tsx';
import { useDraft } from './use-draft.ts';

interface NumberFieldProps extends Omit<FieldProps, 'aside'> {
  value: number;
  /** Once on blur, Enter or an arrow key, always a number between `min` and `max` on a whole `step`. */
  onCommit: (value: number) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** Written after the number, such as "seconds". */
  unit?: string | undefined;
  disabled?: boolean | undefined;
}

/** A number that is never committed half typed: text is refused with a reason, a value out of range is set to the limit and says so. */
export function NumberField({
  value,
  onCommit,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  step = 1,
  unit,
  disabled,
  ...field
}: NumberFieldProps) {
  const [problem, setProblem] = useState<{ tone: 'error' | 'warning'; text: string } | null>(null);
  const suffix = unit ? ` ${unit}` : '';

  const offer = (text: string) => {
    const typed = Number(text.trim().replace(',', '.'));
    if (text.trim() === '' || !Number.isFinite(typed)) {
      setProblem({ tone: 'error', text: `Enter a number. It stays ${value}${suffix}.` });
      return false;
    }
    const stepped = Number((Math.round(typed / step) * step).toFixed(6));
    const kept = Math.min(max, Math.max(min, stepped));
    if (typed > max) setProblem({ tone: 'warning', text: `The most is ${max}${suffix}.` });
    else if (typed < min) setProblem({ tone: 'warning', text: `The least is ${min}${suffix}.` });
    else if (kept !== typed) setProblem({ tone: 'warning', text: `Rounded to ${kept}${suffix}.` });
    else setProblem(null);
    if (kept !== value) onCommit(kept);
    return true;
  };
  const draft = useDraft(String(value), offer);

  const nudge = (by: number) => {
    const typed = Number(draft.text.replace(',', '.'));
    draft.revert();
    offer(String((Number.isFinite(typed) ? typed : value) + by));
  };

  return (
    <Field
      {...field}
      error={field.error ?? (problem?.tone === 'error' ? problem.text : undefined)}
      warning={problem?.tone === 'warning' ? problem.text : field.warning}
    >
      {(control) => (
        <div className="flex items-center gap-2">
          <input
            {...control}
            role="spinbutton"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max === Number.MAX_SAFE_INTEGER ? undefined : max}
            aria-valuetext={`${value}${suffix}`}
            inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
            autoComplete="off"
            className={`${controlLook} tabular max-w-24`}
            value={draft.text}
            disabled={disabled}
            onChange={(event) => draft.set(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={draft.commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') draft.commit();
              if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
                event.preventDefault();
                nudge(event.key === 'ArrowUp' ? step : -step);
              }
              if (event.key === 'Escape' && draft.text !== String(value)) {
                event.preventDefault();
                event.stopPropagation();
                draft.revert();
                setProblem(null);
              }
            }}
          />
          {unit && <span className="text-muted">{unit}</span>}
        </div>
      )}
    </Field>
  );
}
