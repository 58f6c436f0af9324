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
  /** How much an arrow key changes, where that is not `step`. */
  nudge?: number | undefined;
  /** A wrong number stays as typed beside its reason and is never committed, where otherwise it is set to the nearest right one. */
  strict?: boolean | undefined;
  /** Written after the number, such as "seconds". */
  unit?: string | undefined;
  /** The typed number in other words, shown after its unit, such as "about 4 rings". */
  says?: ((value: number) => string | undefined) | undefined;
  /** Every right number while it is typed, and null where there is none or typing has ended. */
  onDraft?: ((value: number | null) => void) | undefined;
  disabled?: boolean | undefined;
}

/** A number that is never committed half typed: text is refused with a reason, a value out of range is set to the limit and says so. */
export function NumberField({
  value,
  onCommit,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  step = 1,
  nudge: nudgeBy = step,
  strict = false,
  unit,
  says,
  onDraft,
  disabled,
  ...field
}: NumberFieldProps) {
  const [problem, setProblem] = useState<{ tone: 'error' | 'warning'; text: string } | null>(null);
  const suffix = unit ? ` ${unit}` : '';

  // Null where the text is no number that could be committed as it is.
  const read = (text: string): number | null => {
    const typed = Number(text.trim().replace(',', '.'));
    return text.trim() !== '' && typed >= min && typed <= max && Number.isInteger(typed / step) ? typed : null;
  };
  const refusal = (typed: number) =>
    typed > max
      ? `The most is ${max}${suffix}. It stays ${value}.`
      : typed < min
        ? `The least is ${min}${suffix}. It stays ${value}.`
        : `Enter ${step === 1 ? 'a whole number' : `a multiple of ${step}`}. It stays ${value}${suffix}.`;

  const offer = (text: string) => {
    const typed = Number(text.trim().replace(',', '.'));
    if (text.trim() === '' || !Number.isFinite(typed)) {
      setProblem({ tone: 'error', text: `Enter a number. It stays ${value}${suffix}.` });
      return false;
    }
    const stepped = Number((Math.round(typed / step) * step).toFixed(6));
    const kept = Math.min(max, Math.max(min, stepped));
    if (strict && kept !== typed) {
      setProblem({ tone: 'error', text: refusal(typed) });
      return false;
    }
    if (typed > max) setProblem({ tone: 'warning', text: `The most is ${max}${suffix}.` });
    else if (typed < min) setProblem({ tone: 'warning', text: `The least is ${min}${suffix}.` });
    else if (kept !== typed) setProblem({ tone: 'warning', text: `Rounded to ${kept}${suffix}.` });
    else setProblem(null);
    if (kept !== value) onCommit(kept);
    return true;
  };
  const draft = useDraft(String(value), offer);
  const words = says?.(read(draft.text) ?? value);

  const nudge = (by: number) => {
    const typed = Number(draft.text.replace(',', '.'));
    draft.revert();
    const next = (Number.isFinite(typed) ? typed : value) + by;
    // What an arrow reaches is never wrong; only what is typed can be.
    offer(String(strict ? Math.min(max, Math.max(min, next)) : next));
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
            aria-valuetext={`${value}${suffix}${words === undefined ? '' : `, ${words}`}`}
            inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
            autoComplete="off"
            className={`${controlLook} tabular max-w-24`}
            value={draft.text}
            disabled={disabled}
            onChange={(event) => {
              draft.set(event.target.value);
              onDraft?.(read(event.target.value));
            }}
            onFocus={(event) => event.target.select()}
            onBlur={() => {
              draft.commit();
              onDraft?.(null);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') draft.commit();
              if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
                event.preventDefault();
                nudge(event.key === 'ArrowUp' ? nudgeBy : -nudgeBy);
              }
              if (event.key === 'Escape' && draft.text !== String(value)) {
                event.preventDefault();
                event.stopPropagation();
                draft.revert();
                onDraft?.(null);
                setProblem(null);
              }
            }}
          />
          {(unit !== undefined || words !== undefined) && (
            <span className="min-w-0 text-muted">
              {unit}
              {words !== undefined && `${unit === undefined ? '' : ', '}${words}`}
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
