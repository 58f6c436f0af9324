import type { HTMLInputAutoCompleteAttribute } from 'react';
import { controlLook, Field, type FieldProps } from './field.tsx';
import { useDraft } from './use-draft.ts';

interface TextFieldProps extends FieldProps {
  value: string;
  /** Every keystroke, for forms that are sent as a whole. */
  onChange?: ((text: string) => void) | undefined;
  /** Once on blur, Enter or leaving the screen, for edits that are undo steps; false refuses. Esc takes the typing back. */
  onCommit?: ((text: string) => unknown) | undefined;
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | 'time' | 'date' | 'datetime-local' | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
}

/** One line of text, a time or a date; give it a `key` that changes with the thing it edits. */
export function TextField({
  value,
  onChange,
  onCommit,
  type = 'text',
  placeholder,
  maxLength,
  disabled,
  required,
  autoComplete = 'off',
  ...field
}: TextFieldProps) {
  const draft = useDraft(value, onCommit);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          className={controlLook}
          value={draft.text}
          placeholder={placeholder}
          maxLength={maxLength}
          disabled={disabled}
          required={required}
          autoComplete={autoComplete}
          onChange={(event) => {
            draft.set(event.target.value);
            onChange?.(event.target.value);
          }}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') draft.commit();
            if (event.key === 'Escape' && onCommit && draft.text !== value) {
              event.preventDefault();
              event.stopPropagation();
              draft.revert();
            }
          }}
        />
      )}
    </Field>
  );
}
