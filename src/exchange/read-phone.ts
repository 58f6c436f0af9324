import { fail, ok, type Result } from '../base/result.ts';

/** Reads a phone number as people write it, or says in a sentence why it is none. */
export type ReadPhone = (text: string) => Result<string, string>;

/**
 * The reader of phone numbers of a country (ISO 3166 alpha-2), loaded when asked for because its data is large. Numbers come out in
 * E.164; as elsewhere only a possible length is asked for, so that fictional numbers pass.
 */
export async function loadReadPhone(country: string): Promise<ReadPhone> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const home = isSupportedCountry(country) ? country : undefined;
  return (text) => {
    const shown = `“${text.trim().slice(0, 40)}”`;
    const number = parsePhoneNumberFromString(text, home === undefined ? {} : { defaultCountry: home, extract: false });
    if (number === undefined)
      return fail(`${shown} is not a phone number. Write it with its area code, such as (312) 555-0151.`);
    if (number.ext !== undefined) return fail(`${shown} has an extension. Write only the number here.`);
    if (!number.isPossible())
      return fail(
        `${shown} is too long or too short for a phone number. Write it with its area code, or with + and its country.`,
      );
    return /^\+[1-9]\d{4,14}$/.test(number.number) ? ok(number.number) : fail(`${shown} is not a phone number.`);
  };
}
