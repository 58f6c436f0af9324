import { useEffect, useEffectEvent, useRef, useState, type HTMLInputTypeAttribute } from 'react';
import type { Result } from '../../base/result.ts';
import { controlLook, Field, type FieldProps } from './field.tsx';

interface CheckedFieldProps extends FieldProps {
  value: string;
  /** The value to commit, or why the text is none. */
  check: (text: string) => Result<string, string> | Promise<Result<string, string>>;
  onCommit: (value: string) => void;
  /** Every keystroke, unchecked, and null when typing has ended. */
  onType?: ((text: string | null) => void) | undefined;
  type?: HTMLInputTypeAttribute | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
}

/** A line of text that is checked when it is left: a wrong one stays as typed beside its reason and is never committed. */
export function CheckedField({
  value,
  check,
  onCommit,
  onType,
  type = 'text',
  placeholder,
  maxLength,
  ...field
}: CheckedFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const turn = useRef(0);

  const keep = async () => {
    if (draft === null) return;
    if (draft === value) {
      setDraft(null);
      setError(null);
      return;
    }
    const mine = (turn.current += 1);
    const result = await check(draft);
    // Typed on while the check ran: that text is checked in its turn.
    if (mine !== turn.current) return;
    if (!result.ok) {
      setError(result.error);
      return;
    }
    setDraft(null);
    setError(null);
    if (result.value !== value) onCommit(result.value);
  };
  const onLeave = useEffectEvent(() => void keep());
  useEffect(() => () => onLeave(), []);

  return (
    <Field {...field} error={error ?? field.error}>
      {(control) => (
        <input
          {...control}
          type={type}
          className={controlLook}
          value={draft ?? value}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete="off"
          onChange={(event) => {
            turn.current += 1;
            setDraft(event.target.value);
            setError(null);
            onType?.(event.target.value);
          }}
          onBlur={() => {
            onType?.(null);
            void keep();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void keep();
            if (event.key === 'Escape' && draft !== null) {
              event.preventDefault();
              event.stopPropagation();
              turn.current += 1;
              setDraft(null);
              setError(null);
              onType?.(null);
            }
          }}
        />
      )}
    </Field>
  );
}
