import { useEffect, useState } from 'react';
import { phoneText } from '../../engine/phone-text.ts';
import { CheckedField } from '../ui/checked-field.tsx';
import type { FieldProps } from '../ui/field.tsx';
import { checkPhone } from './check-phone.ts';
import { phoneFormat, phoneWarning } from './phone-notes.ts';

interface PhoneFieldProps extends FieldProps {
  /** E.164, or empty. */
  value: string;
  country: string;
  /** With it an empty field is refused, for this reason. */
  whenEmpty?: string | undefined;
  /** Says what is unusual about the number: for numbers that calls are sent to. */
  explain?: boolean | undefined;
  onCommit: (e164: string) => void;
}

/** A phone number, shown and typed as people of the country write it, kept in E.164. */
export function PhoneField({ value, country, whenEmpty, explain, onCommit, ...field }: PhoneFieldProps) {
  const [formatted, setFormatted] = useState<{ of: string; text: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (value !== '')
      void phoneFormat(value, country).then((text) => {
        if (wanted) setFormatted({ of: value, text });
      });
    return () => {
      wanted = false;
    };
  }, [value, country]);
  const shown = formatted?.of === value ? formatted.text : phoneText(value);
  const isAmerican = country === 'US' || country === 'CA';
  return (
    <CheckedField
      {...field}
      warning={field.warning ?? (explain ? (phoneWarning(value, country) ?? undefined) : undefined)}
      type="tel"
      value={value === '' ? '' : shown}
      placeholder={isAmerican ? '(312) 555-0100' : 'With area code, or with +'}
      maxLength={40}
      check={async (text) => {
        if (whenEmpty !== undefined && text.trim() === '') return { ok: false, error: whenEmpty };
        const result = await checkPhone(text, country);
        return result.ok && result.value === value ? { ok: true, value: shown } : result;
      }}
      onCommit={onCommit}
    />
  );
}
