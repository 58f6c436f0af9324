import { NumberField } from '../ui/number-field.tsx';
import type { SettingField } from './field-list.ts';
import { fieldFrame } from './field-frame.tsx';
import { useStepForm } from './step-form.ts';
import { durationText, ringsText } from './time-words.ts';
import { usualValue } from './usual-value.ts';

/** A number of seconds or of things, in its unit and in plain words; what is wrong stays as typed and is not saved. */
export function NumberSetting({ field }: { field: SettingField }) {
  const form = useStepForm();
  const { step, plan, change, tryOut, owner } = form;
  const { key, meta } = field;
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = meta;
  const value = step.settings[key];
  const usual = usualValue(form, field);
  const isTime = meta.control === 'seconds';
  const words = (count: number) => (isTime ? durationText(count) : `${count}${meta.unit ? ` ${meta.unit}` : ''}`);
  const limits =
    meta.advanced && typeof usual === 'number'
      ? `Usually ${words(usual)}; from ${isTime ? durationText(min) : min} to ${words(max)}.`
      : undefined;
  const says = (count: number): string | undefined => {
    if (!isTime) return undefined;
    if (meta.rings) return ringsText(count, plan.country);
    return count >= 60 ? `that is ${durationText(count)}` : undefined;
  };
  return (
    <NumberField
      {...fieldFrame(field, form)}
      help={[meta.help, limits].filter(Boolean).join(' ') || undefined}
      value={typeof value === 'number' ? value : (meta.whenAbsent ?? min)}
      min={min}
      max={max}
      nudge={meta.step}
      strict
      unit={isTime ? 's' : meta.unit}
      says={says}
      onDraft={(next) => tryOut(next === null ? null : { [key]: next })}
      onCommit={(next) => change({ [key]: next }, `Change “${meta.label}” of ${owner}`)}
    />
  );
}
