import { controlLook, Field, type FieldProps } from './field.tsx';
import { useDraft } from './use-draft.ts';

interface TextAreaProps extends FieldProps {
  value: string;
  /** Every keystroke. */
  onChange?: ((text: string) => void) | undefined;
  /** Once on blur, Mod+Enter or leaving the screen; false refuses. Esc takes the typing back. */
  onCommit?: ((text: string) => unknown) | undefined;
  placeholder?: string | undefined;
  /** The least lines shown; the field grows with its text. */
  rows?: number | undefined;
  maxLength?: number | undefined;
  disabled?: boolean | undefined;
}

/** Several lines of text, as tall as what is in them. */
export function TextArea({
  value,
  onChange,
  onCommit,
  placeholder,
  rows = 2,
  maxLength,
  disabled,
  ...field
}: TextAreaProps) {
  const draft = useDraft(value, onCommit);
  return (
    <Field {...field}>
      {(control) => (
        // The invisible copy stretches the grid cell and the textarea fills it: growth without measuring.
        <div className="grid">
          <div
            aria-hidden="true"
            className={`${controlLook} invisible [grid-area:1/1] break-words whitespace-pre-wrap`}
          >
            {`${draft.text} `}
          </div>
          <textarea
            {...control}
            className={`${controlLook} resize-none overflow-hidden [grid-area:1/1]`}
            rows={rows}
            value={draft.text}
            placeholder={placeholder}
            maxLength={maxLength}
            disabled={disabled}
            onChange={(event) => {
              draft.set(event.target.value);
              onChange?.(event.target.value);
            }}
            onBlur={draft.commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) draft.commit();
              if (event.key === 'Escape' && onCommit && draft.text !== value) {
                event.preventDefault();
                event.stopPropagation();
                draft.revert();
              }
            }}
          />
        </div>
      )}
    </Field>
  );
}
