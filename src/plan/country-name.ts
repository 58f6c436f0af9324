const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** "Germany" of DE (ISO 3166 alpha-2); a code that is no country's is its own name. */
export const countryName = (code: string): string => NAMES.of(code) ?? code;
