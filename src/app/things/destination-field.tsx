import type { SafetyNet } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { SelectField } from '../ui/select-field.tsx';
import { OutsideLink } from './outside-link.tsx';
import { PhoneField } from './phone-field.tsx';
import { useState, type ReactNode } from 'react';

interface DestinationFieldProps {
  label: string;
  /** Seen in place of the label, such as the same words with an explanation. */
  labelView?: ReactNode;
  help?: string | undefined;
  plan: Plan;
  value: SafetyNet;
  /** With words the fallback of the number that was called is a choice, too. */
  numberFallback?: string | undefined;
  onChange: (value: SafetyNet) => void;
}

const named = (to: string, things: Readonly<Record<string, { readonly name: string }>>, group: string) =>
  Object.entries(things).map(([id, { name }]) => ({ value: `${to}:${id}`, label: name, group }));

/** Where calls end: a mailbox, a person, an outside number, or what the called number says. */
export function DestinationField({
  label,
  labelView,
  help,
  plan,
  value,
  numberFallback,
  onChange,
}: DestinationFieldProps) {
  // An outside number is only committed once there is a number.
  const [outside, setOutside] = useState(false);
  const isOutside = outside || value.to === 'outside';
  const current = isOutside
    ? 'outside'
    : value.to === 'person'
      ? `person:${value.person}`
      : value.to === 'mailbox'
        ? `mailbox:${value.mailbox}`
        : 'number-fallback';
  const options = [
    ...(numberFallback === undefined ? [] : [{ value: 'number-fallback', label: numberFallback }]),
    ...named('mailbox', plan.mailboxes, 'Mailbox'),
    ...named('person', plan.people, 'Person'),
    { value: 'outside', label: 'An outside number', group: 'Outside' },
  ];
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={label}
        labelView={labelView}
        help={help}
        value={current}
        options={
          options.some((option) => option.value === current)
            ? options
            : [{ value: current, label: 'Choose…' }, ...options]
        }
        onChange={(next) => {
          const [to, id = ''] = next.split(':');
          setOutside(to === 'outside');
          if (to === 'number-fallback') onChange({ to });
          if (to === 'person') onChange({ to, person: id });
          if (to === 'mailbox') onChange({ to, mailbox: id });
        }}
      />
      {isOutside && (
        <PhoneField
          label={`${label}: outside number`}
          hideLabel
          country={plan.country}
          value={value.to === 'outside' ? value.e164 : ''}
          onCommit={(e164) => {
            if (e164 !== '') onChange({ to: 'outside', e164 });
          }}
        />
      )}
      {value.to === 'outside' && <OutsideLink plan={plan} e164={value.e164} />}
    </div>
  );
}
