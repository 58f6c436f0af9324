import { phoneText } from '../../../engine/phone-text.ts';
import type { Plan } from '../../../plan/plan.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CopyForm, FieldErrors } from './copy-form.ts';

interface NumberStepProps {
  plan: Plan;
  form: CopyForm;
  errors: FieldErrors;
  onChange: (form: CopyForm) => void;
}

/** The numbers people will call, each typed or to be given later. */
export function NumberStep({ plan, form, errors, onChange }: NumberStepProps) {
  const set = (id: string, text: string | null) => onChange({ ...form, numbers: { ...form.numbers, [id]: text } });
  return (
    <ul className="flex flex-col divide-y divide-line">
      {Object.entries(plan.numbers).map(([id, { name, e164 }]) => {
        const text = form.numbers[id] ?? null;
        return (
          <li key={id} className="grid items-start gap-x-4 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
            <TextField
              label={name}
              aside={`instead of ${phoneText(e164)}`}
              type="tel"
              placeholder="(312) 555-0100"
              value={text === null ? '' : text.startsWith('+') ? phoneText(text) : text}
              disabled={text === null}
              maxLength={40}
              error={errors[`number/${id}`]}
              onChange={(next) => set(id, next)}
            />
            <div className="sm:pt-6">
              <CheckBox
                label={
                  <>
                    Given later<span className="sr-only">: {name}</span>
                  </>
                }
                checked={text === null}
                onChange={(later) => set(id, later ? null : '')}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
