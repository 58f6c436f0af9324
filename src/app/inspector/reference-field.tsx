import { useState } from 'react';
import { allOf } from '../../plan/edits/all-of.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { COLLECTIONS } from '../../plan/field.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { SettingField } from './field-list.ts';
import { NameForm } from './name-form.tsx';
import { NEW_THINGS } from './new-thing.ts';
import { PromptWords } from './prompt-words.tsx';
import { useStepForm } from './step-form.ts';

const NEW = ':new';

/** Which thing of the plan a step uses, by name; some can be made right here, and a greeting is worded right here. */
export function ReferenceField({ field }: { field: SettingField }) {
  const { document, kinds, plan, flow, id, step, change } = useStepForm();
  const [naming, setNaming] = useState(false);
  const { key, meta, optional } = field;
  if (!meta.ref) return null;
  const raw = step.settings[key];
  const value = typeof raw === 'string' ? raw : '';
  const things: Readonly<Record<string, { readonly name: string }>> = plan[COLLECTIONS[meta.ref]];
  const known = Object.hasOwn(things, value);
  const made = NEW_THINGS[meta.ref];
  const create = (name: string) => {
    const edit = made!.make(plan, name);
    const use = setSettings(plan, kinds, flow, id, { [key]: edit.made![0]! });
    document.edit(allOf(edit.label, [edit, use]));
    setNaming(false);
  };
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={meta.label}
        help={meta.help}
        error={
          value !== '' && !known
            ? 'What was chosen here is gone. Choose another.'
            : value === '' && !optional
              ? 'Nothing is chosen yet.'
              : undefined
        }
        value={known ? value : ''}
        options={[
          ...(optional ? [{ value: '', label: meta.whenEmpty ?? 'None' }] : []),
          ...(!optional && !known ? [{ value: '', label: 'Choose…' }] : []),
          ...Object.entries(things).map(([value, { name }]) => ({ value, label: name })),
          ...(made ? [{ value: NEW, label: `New ${made.word}…` }] : []),
        ]}
        onChange={(next) => {
          if (next === NEW) setNaming(true);
          else change({ [key]: next === '' && optional ? undefined : next });
        }}
      />
      {naming && made && <NameForm word={made.word} onCancel={() => setNaming(false)} onCreate={create} />}
      {meta.ref === 'prompt' && known && <PromptWords key={value} prompt={value} />}
    </div>
  );
}
