import { countryName } from '../../plan/country-name.ts';
import { isHomeNumber, isPremium } from '../../plan/dialling-zones.ts';

/** A number as people of a country (ISO 3166) write it: their own the national way, others with their country. */
export async function phoneFormat(e164: string, country: string): Promise<string> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return isHomeNumber(e164, country) === true ? number.formatNational() : number.formatInternational();
}

/** Why calls to a number may cost more than expected or be refused by a carrier; null for an ordinary one. */
export function phoneWarning(e164: string, country: string): string | null {
  if (e164 === '') return null;
  if (isPremium(e164)) return 'A premium number, charged at a high price. Many carriers refuse calls there.';
  if (isHomeNumber(e164, country) === false)
    return `Outside ${countryName(country)}: each call may be expensive, and your carrier may have calls abroad switched off.`;
  return null;
}
