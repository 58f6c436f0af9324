import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { fieldList, type SettingField } from './field-list.ts';
import { SettingControl } from './setting-control.tsx';
import { useStepForm, type StepForm } from './step-form.ts';
import { usualValue } from './usual-value.ts';
import { valueWords } from './value-words.ts';
import type { ReactNode } from 'react';

interface StepFieldsProps {
  /** Which fields make sense here; all unless given. */
  only?: ((field: SettingField) => boolean) | undefined;
  /** Between what people change daily and what they rarely do. */
  children?: ReactNode;
}

/** The settings of the form's step: the everyday ones, then the others folded away with their values in words. */
export function StepFields({ only = () => true, children }: StepFieldsProps) {
  const form = useStepForm();
  const fields = fieldList(form.kind).filter((field) => only(field) && counts(form, field));
  const advanced = fields.filter(({ meta }) => meta.advanced);
  return (
    <>
      {fields
        .filter(({ meta }) => !meta.advanced)
        .map((field) => (
          <SettingControl key={field.key} field={field} />
        ))}
      {children}
      {advanced.length > 0 && (
        <div className="border-t border-line pt-3">
          <Disclosure label="Advanced" summary={summaryOf(advanced, form, form.plan)}>
            {advanced.map((field) => (
              <SettingControl key={field.key} field={field} />
            ))}
            <UsualButton form={form} fields={advanced} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** Whether a field does anything with the settings as they are; of several steps that differ there, for some. */
function counts({ step, differs, kind }: StepForm, { meta: { onlyWhile } }: SettingField): boolean {
  if (!onlyWhile || differs.has(onlyWhile.key)) return true;
  const value = step.settings[onlyWhile.key];
  const choices = fieldList(kind).find(({ key }) => key === onlyWhile.key)?.meta.choices ?? {};
  return onlyWhile.is.includes(typeof value === 'string' ? value : (Object.keys(choices)[0] ?? ''));
}

const summaryOf = (fields: readonly SettingField[], { step }: StepForm, plan: Plan) =>
  fields.map((field) => valueWords(field, step.settings, plan)).join(', ');

/** Sets numbers and choices back to what new steps have; nothing where they are. */
function UsualButton({ form, fields }: { form: StepForm; fields: readonly SettingField[] }) {
  const changed = fields.filter((field) => {
    const usual = usualValue(form, field);
    const value = form.step.settings[field.key] ?? field.meta.whenAbsent;
    return typeof usual === 'number' && (value !== usual || form.differs.has(field.key));
  });
  if (changed.length === 0) return null;
  const usual = Object.fromEntries(changed.map((field) => [field.key, usualValue(form, field)]));
  return (
    <div>
      <Button size="small" icon="rotate-ccw" onClick={() => form.change(usual, `Usual timings of ${form.owner}`)}>
        Back to the usual numbers
      </Button>
    </div>
  );
}
