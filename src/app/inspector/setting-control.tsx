import { ok } from '../../base/result.ts';
import { NumberField } from '../ui/number-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { CallerRulesField } from './caller-rules-field.tsx';
import { checkText } from '../ui/check-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import { CountriesField } from './countries-field.tsx';
import type { SettingField } from './field-list.ts';
import { KeysField } from './keys-field.tsx';
import { PHONE_KEYS } from './phone-keys.ts';
import { OutsideLink } from '../things/outside-link.tsx';
import { PhoneField } from '../things/phone-field.tsx';
import { ReferenceField } from './reference-field.tsx';
import { useStepForm } from './step-form.ts';

/** One setting, drawn by its control. */
export function SettingControl({ field }: { field: SettingField }) {
  const { step, plan, change } = useStepForm();
  const { key, meta } = field;
  const value = step.settings[key];
  const set = (next: unknown) => change({ [key]: next }, `Change “${meta.label}” of “${step.name}”`);
  const frame = { label: meta.label, help: meta.help };
  switch (meta.control) {
    case 'seconds':
    case 'count':
      return (
        <NumberField
          {...frame}
          value={typeof value === 'number' ? value : (meta.whenAbsent ?? meta.min ?? 0)}
          min={meta.min}
          max={meta.max}
          unit={meta.control === 'seconds' ? 'seconds' : undefined}
          onCommit={set}
        />
      );
    case 'switch':
      return <Switch label={meta.label} description={meta.help} checked={value === true} onChange={set} />;
    case 'choice':
      return (
        <SelectField
          {...frame}
          value={typeof value === 'string' ? value : (Object.keys(meta.choices ?? {})[0] ?? '')}
          options={Object.entries(meta.choices ?? {}).map(([value, label]) => ({ value, label }))}
          onChange={set}
        />
      );
    case 'phoneKey':
      return (
        <SelectField
          {...frame}
          value={typeof value === 'string' ? value : ''}
          options={[
            ...(field.optional ? [{ value: '', label: meta.whenEmpty ?? 'None' }] : []),
            ...PHONE_KEYS.map((key) => ({ value: key, label: key })),
          ]}
          onChange={(next) => set(next === '' ? undefined : next)}
        />
      );
    case 'phone':
      return (
        <div className="flex flex-col gap-1">
          <PhoneField {...frame} value={typeof value === 'string' ? value : ''} country={plan.country} onCommit={set} />
          <OutsideLink plan={plan} e164={typeof value === 'string' ? value : ''} />
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
      return <TextArea {...frame} value={typeof value === 'string' ? value : ''} onCommit={set} />;
    case 'text': {
      const max = meta.max ?? 200;
      const check = checkText(max, `${meta.label} must not be empty.`);
      return (
        <CheckedField
          {...frame}
          value={typeof value === 'string' ? value : ''}
          placeholder={meta.whenEmpty}
          check={(text) => (field.optional && text.trim() === '' ? ok('') : check(text))}
          onCommit={(next) => set(next === '' ? undefined : next)}
        />
      );
    }
  }
}
