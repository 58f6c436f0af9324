import type { FieldProps } from '../ui/field.tsx';
import { Term } from '../things/term.tsx';
import type { SettingField } from './field-list.ts';
import type { StepForm } from './step-form.ts';

/** Label, explanation and help of a setting; says so where several steps that are edited as one differ in it. */
export function fieldFrame({ key, meta }: SettingField, form: Pick<StepForm, 'differs'>): FieldProps {
  return {
    label: meta.label,
    labelView: meta.term === undefined ? undefined : <Term id={meta.term}>{meta.label}</Term>,
    help: meta.help,
    warning: form.differs.has(key) ? 'The selected steps differ here. A change sets all of them.' : undefined,
  };
}
