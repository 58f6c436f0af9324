import type { CountryCode } from 'libphonenumber-js/min';
import { fail, ok, type Result } from '../../base/result.ts';

/** Countries whose national numbers keep their leading 0 when they are called from abroad. */
const KEEPS_ZERO: readonly string[] = ['IT', 'SM', 'VA'];
const EXAMPLE = 'such as 312 for an area, or +1 312 555 0100 for one caller.';

/**
 * Reads a phone number or the beginning of one as people write it into "+" and digits: "312" in the US is `+1312`, "020 79" in the
 * UK `+442079`. `country` (ISO 3166) is whose numbers those without "+" are.
 */
export async function readPrefix(text: string, country: string): Promise<Result<string, string>> {
  const written = text.trim();
  if (written === '') return fail(`Enter a number or its beginning, ${EXAMPLE}`);
  if (/[^\d\s().\-/+*]/.test(written))
    return fail(`“${written}” has something other than digits in it. Enter digits, ${EXAMPLE}`);
  if (written.lastIndexOf('+') > 0)
    return fail(`“${written}” has a + inside. It only stands at the beginning, ${EXAMPLE}`);
  const digits = written.replaceAll(/\D/g, '');
  if (digits === '') return fail(`“${written}” has no digits. Enter some, ${EXAMPLE}`);
  const { getCountryCallingCode, isSupportedCountry } = await import('libphonenumber-js/min');
  const code = isSupportedCountry(country) ? getCountryCallingCode(country as CountryCode) : '';
  const american = code === '1';
  const international = written.startsWith('+')
    ? digits
    : american && digits.startsWith('011')
      ? digits.slice(3)
      : !american && digits.startsWith('00')
        ? digits.slice(2)
        : code + nationalDigits(digits, american, country);
  const bare = !written.startsWith('+') && international === code;
  if (international.startsWith('0') || international === '' || bare)
    return fail(`“${written}” is no beginning of a phone number. Enter more, ${EXAMPLE}`);
  if (american && !written.startsWith('+') && /^1[01]/.test(international))
    return fail(`No area code begins with ${international[1]}. Enter one, ${EXAMPLE}`);
  if (international.length > 15) return fail(`“${written}” has more digits than a phone number can have, which is 15.`);
  return ok(`+${international}`);
}

/** Without the digit that is only dialled inside the country. */
function nationalDigits(digits: string, american: boolean, country: string): string {
  if (american) return digits.replace(/^1(?=.)/, '');
  return KEEPS_ZERO.includes(country) ? digits : digits.replace(/^0/, '');
}
