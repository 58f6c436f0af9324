import { useId, type ReactNode } from 'react';
import { FieldNote } from './field-note.tsx';

/** What every labelled field understands. */
export interface FieldProps {
  label: string;
  /** The label is only read aloud. */
  hideLabel?: boolean | undefined;
  /** Seen in place of the label, which is then only read aloud, such as the same words with an explanation. */
  labelView?: ReactNode;
  /** Beside the label, such as "9 s spoken". */
  aside?: ReactNode;
  help?: ReactNode;
  warning?: ReactNode;
  error?: ReactNode;
}

export interface FieldControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The frame of an input, its colours and its height, shared by all fields. */
export const controlLook =
  'w-full min-w-0 rounded-control border border-control bg-field px-2.5 py-1.5 text-base text-text placeholder:text-muted min-h-8.5 disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-lost max-sm:text-[1rem]';

interface FieldFrameProps extends FieldProps {
  children: (control: FieldControlProps) => ReactNode;
}

/** Label above, control, then the most urgent of error, warning and help, wired for assistive technology. */
export function Field({ label, hideLabel, labelView, aside, help, warning, error, children }: FieldFrameProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? warning ?? help;
  const tone = error ? 'error' : warning ? 'warning' : 'help';
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className={hideLabel && !aside ? 'contents' : 'flex items-baseline justify-between gap-3'}>
        <label htmlFor={id} className={hideLabel || labelView !== undefined ? 'sr-only' : 'text-sm font-semibold'}>
          {label}
        </label>
        {labelView !== undefined && !hideLabel && <span className="min-w-0 text-sm font-semibold">{labelView}</span>}
        {aside && <div className="text-sm text-muted">{aside}</div>}
      </div>
      {children({ id, 'aria-describedby': note ? noteId : undefined, 'aria-invalid': error ? true : undefined })}
      {/* Always there, so that a note which appears later is announced. */}
      <div aria-live="polite" className="empty:hidden">
        {note && (
          <FieldNote id={noteId} tone={tone}>
            {note}
          </FieldNote>
        )}
      </div>
    </div>
  );
}
