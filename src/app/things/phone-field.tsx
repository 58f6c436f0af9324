import { phoneText } from '../../engine/phone-text.ts';
import type { FieldProps } from '../ui/field.tsx';
import { checkPhone } from './check-phone.ts';
import { CheckedField } from '../ui/checked-field.tsx';

interface PhoneFieldProps extends FieldProps {
  /** E.164, or empty. */
  value: string;
  country: string;
  /** With it an empty field is refused, for this reason. */
  whenEmpty?: string | undefined;
  onCommit: (e164: string) => void;
}

/** A phone number, shown and typed as people write it, kept in E.164. */
export function PhoneField({ value, country, whenEmpty, onCommit, ...field }: PhoneFieldProps) {
  return (
    <CheckedField
      {...field}
      type="tel"
      value={value === '' ? '' : phoneText(value)}
      placeholder="(312) 555-0100"
      maxLength={40}
      check={async (text) => {
        if (whenEmpty !== undefined && text.trim() === '') return { ok: false, error: whenEmpty };
        const result = await checkPhone(text, country);
        return result.ok && result.value === value ? { ok: true, value: phoneText(value) } : result;
      }}
      onCommit={onCommit}
    />
  );
}
