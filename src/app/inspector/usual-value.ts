import type { SettingField } from './field-list.ts';
import type { StepForm } from './step-form.ts';

/** What a new step of this kind has in a field: the usual value. */
export const usualValue = ({ kind, plan }: Pick<StepForm, 'kind' | 'plan'>, { key, meta }: SettingField): unknown =>
  kind.initial(plan)[key] ?? meta.whenAbsent;
