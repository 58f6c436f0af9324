import { useId } from 'react';
import { Term } from '../things/term.tsx';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Keypad, type PhoneKey } from '../ui/keypad.tsx';
import { fieldFrame } from './field-frame.tsx';
import type { SettingField } from './field-list.ts';
import { useStepForm } from './step-form.ts';

/** One key of a phone, chosen on a picture of its keys; an optional one can be taken away. */
export function OneKeyField({ field }: { field: SettingField }) {
  const form = useStepForm();
  const { step, change, owner } = form;
  const { key, meta, optional } = field;
  const note = useId();
  const value = step.settings[key];
  const chosen = typeof value === 'string' ? (value as PhoneKey) : null;
  const set = (next: PhoneKey | undefined) => change({ [key]: next }, `Change “${meta.label}” of ${owner}`);
  const { warning, help } = fieldFrame(field, form);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5" aria-describedby={warning || help ? note : undefined}>
      <legend className="mb-1.5 text-sm font-semibold">
        <Term id={meta.term}>{meta.label}</Term>
      </legend>
      <Keypad pressed={chosen} onPress={set} />
      {optional && (
        <div className="flex items-center justify-between gap-3">
          <span className="text-muted">{chosen === null ? (meta.whenEmpty ?? 'None') : `Key ${chosen}`}</span>
          {chosen !== null && (
            <Button variant="link" onClick={() => set(undefined)}>
              {meta.whenEmpty ?? 'None'}
            </Button>
          )}
        </div>
      )}
      {(warning || help) && (
        <FieldNote id={note} tone={warning ? 'warning' : 'help'}>
          {warning ?? help}
        </FieldNote>
      )}
    </fieldset>
  );
}
