import type { CountryCode } from 'libphonenumber-js/min';
import { fail, ok, type Result } from '../../base/result.ts';

/** Reads a phone number as people write it into E.164; national ones as numbers of `country` (ISO 3166). Empty stays empty. */
export async function checkPhone(text: string, country: string): Promise<Result<string, string>> {
  const bare = text.replace(/[\s().\-/]/g, '');
  if (bare === '') return ok('');
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const number = parsePhoneNumberFromString(text, country as CountryCode);
  if (number?.isPossible()) return ok(number.number);
  // Test and service numbers are not in the tables, but a plain E.164 number is one all the same.
  if (/^\+[1-9]\d{4,14}$/.test(bare)) return ok(bare);
  return fail(
    /[a-z]/i.test(text)
      ? 'Write digits only, such as (312) 555-0100.'
      : 'This is no complete phone number. With area code, such as (312) 555-0100, or with +.',
  );
}
