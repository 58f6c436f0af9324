import { useMemo } from 'react';
import { copiedTexts } from '../../../plan/edits/copy-for-client.ts';
import { namesPerson } from '../../../plan/edits/renaming.ts';
import type { Plan } from '../../../plan/plan.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { copyOf, type CopyForm, type FieldErrors } from './copy-form.ts';

interface GreetingStepProps {
  plan: Plan;
  form: CopyForm;
  errors: FieldErrors;
  onChange: (form: CopyForm) => void;
}

/** Every greeting that names the old office or its people: what it said, and what it will say. */
export function GreetingStep({ plan, form, errors, onChange }: GreetingStepProps) {
  const texts = useMemo(() => copiedTexts(plan, copyOf(form, [])), [plan, form]);
  const changed = new Set(texts.map(({ key }) => key));
  const others = Object.entries(plan.prompts).filter(([id]) => !changed.has(id));
  return (
    <div className="flex flex-col gap-4">
      {texts.length === 0 && <p className="text-muted">No greeting names the old office or its people.</p>}
      <ul className="flex flex-col divide-y divide-line">
        {texts.map(({ key, name, before, after, gone }) => (
          <li key={key} className="grid gap-x-5 gap-y-2 py-3 md:grid-cols-2">
            <div className="min-w-0">
              <p className="text-sm font-semibold">
                {name} <span className="font-normal text-muted">said</span>
              </p>
              <p className="mt-1.5 text-muted">{before}</p>
            </div>
            <TextArea
              label={`${name} will say`}
              rows={4}
              value={form.texts[key] ?? after}
              error={errors[`text/${key}`]}
              warning={stillNamed(form.texts[key] ?? after, gone)}
              onChange={(text) => onChange({ ...form, texts: { ...form.texts, [key]: text } })}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure
          label={others.length === 1 ? '1 greeting stays as it is' : `${others.length} greetings stay as they are`}
        >
          <ul className="flex flex-col gap-2">
            {others.map(([id, { name, text }]) => (
              <li key={id}>
                <span className="font-semibold">{name}:</span> <span className="text-muted">{text}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** Says who is named in words though nobody takes their place; nothing where nobody is. */
function stillNamed(text: string, gone: readonly string[]): string | undefined {
  const named = gone.filter((person) => namesPerson(text, person));
  return named.length === 0 ? undefined : `This still names ${named.join(' and ')}, who is left out.`;
}
