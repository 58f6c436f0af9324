import { ok } from '../../base/result.ts';
import { OutsideLink } from '../things/outside-link.tsx';
import { PhoneField } from '../things/phone-field.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { CallerRulesField } from './caller-rules-field.tsx';
import { CountriesField } from './countries-field.tsx';
import { fieldFrame } from './field-frame.tsx';
import type { SettingField } from './field-list.ts';
import { KeysField } from './keys-field.tsx';
import { NumberSetting } from './number-setting.tsx';
import { OneKeyField } from './one-key-field.tsx';
import { ReferenceField } from './reference-field.tsx';
import { useStepForm } from './step-form.ts';

/** One setting, drawn by its control. */
export function SettingControl({ field }: { field: SettingField }) {
  const form = useStepForm();
  const { step, plan, change, owner } = form;
  const { key, meta } = field;
  const value = step.settings[key];
  const set = (next: unknown) => change({ [key]: next }, `Change “${meta.label}” of ${owner}`);
  const frame = fieldFrame(field, form);
  const text = typeof value === 'string' ? value : '';
  switch (meta.control) {
    case 'seconds':
    case 'count':
      return <NumberSetting field={field} />;
    case 'switch':
      return (
        <Switch
          label={meta.label}
          labelView={frame.labelView}
          description={frame.warning ?? meta.help}
          checked={value === true}
          onChange={set}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...frame}
          value={typeof value === 'string' ? value : (Object.keys(meta.choices ?? {})[0] ?? '')}
          options={Object.entries(meta.choices ?? {}).map(([choice, label]) => ({ value: choice, label }))}
          onChange={set}
        />
      );
    case 'phoneKey':
      return <OneKeyField field={field} />;
    case 'phone':
      return (
        <div className="flex flex-col gap-1">
          <PhoneField {...frame} value={text} country={plan.country} explain onCommit={set} />
          <OutsideLink plan={plan} e164={text} />
        </div>
      );
    case 'countries':
      return <CountriesField field={field} />;
    case 'reference':
      return <ReferenceField field={field} />;
    case 'keys':
      return <KeysField field={field} />;
    case 'callerRules':
      return <CallerRulesField field={field} />;
    case 'longText':
      return <TextArea {...frame} value={text} onCommit={set} />;
    case 'text': {
      const check = checkText(meta.max ?? 200, `${meta.label} must not be empty.`);
      return (
        <CheckedField
          {...frame}
          value={text}
          placeholder={meta.whenEmpty}
          check={(typed) => (field.optional && typed.trim() === '' ? ok('') : check(typed))}
          onType={(typed) => form.tryOut(typed === null || typed.trim() === '' ? null : { [key]: typed.trim() })}
          onCommit={(next) => set(next === '' ? undefined : next)}
        />
      );
    }
  }
}
