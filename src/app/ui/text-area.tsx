import { useImperativeHandle, useRef, type Ref } from 'react';
import { controlLook, Field, type FieldProps } from './field.tsx';
import { spacedInsert } from './spaced-insert.ts';
import { useDraft } from './use-draft.ts';

/** What others may do with the field. */
export interface TextAreaHandle {
  /** Puts words where the caret is, or at the end, as if they were typed; the field takes the focus. */
  insert: (piece: string) => void;
}

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
  ref?: Ref<TextAreaHandle> | undefined;
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
  ref,
  ...field
}: TextAreaProps) {
  const draft = useDraft(value, onCommit);
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the first visit the caret is nowhere a person put it.
  const visited = useRef(false);
  useImperativeHandle(ref, () => ({
    insert: (piece) => {
      const element = area.current;
      if (!element) return;
      const end = element.value.length;
      const [from, to] = visited.current ? [element.selectionStart, element.selectionEnd] : [end, end];
      const inserted = spacedInsert(element.value, from, to, piece);
      if (maxLength !== undefined && element.value.length - (to - from) + inserted.length > maxLength) return;
      element.focus();
      element.setRangeText(inserted, from, to, 'end');
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
  }));
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
            ref={area}
            className={`${controlLook} resize-none overflow-hidden [grid-area:1/1]`}
            rows={rows}
            value={draft.text}
            placeholder={placeholder}
            maxLength={maxLength}
            disabled={disabled}
            onFocus={() => {
              visited.current = true;
            }}
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
