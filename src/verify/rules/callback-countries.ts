import { countryName } from '../../plan/country-name.ts';
import { isHomeNumber, isKnownCountry, KNOWN_COUNTRIES } from '../../plan/dialling-zones.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Callbacks go only to countries that are known here and meant. */
export const callbackCountries: Rule = {
  id: 'callback-countries',
  title: 'Callbacks stay within the country',
  why: 'Anybody can pretend to call from an expensive number and ask to be called back, all night long, at the price of the office.',
  source: 'Twilio, dialling permissions by country; CFCA fraud survey 2023; Ringplan rules, V1 at run time.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!step.kind.callsBackTo) continue;
      const countries = [...new Set(step.kind.callsBackTo(step.node.settings))];
      const name = quoted(step.node.name);
      const place = stepPlace(step);
      const unknown = countries.filter((country) => !isKnownCountry(country));
      if (unknown.length > 0)
        yield {
          place,
          detail: 'unknown',
          variant: 'unknown',
          message: `${name} also calls back to ${unknown.join(', ')}, and which numbers are there is not known.`,
          fix: 'Take it out, or choose a country from the list.',
        };
      const own = countries.filter((country) => isKnownCountry(country) && isOwn(plan, country));
      if (own.length > 0)
        yield {
          place,
          detail: 'own',
          variant: 'own',
          message: `${name} names ${own.map(countryName).join(', ')}, where your callers are called back anyway.`,
          fix: 'Take it out.',
        };
      const abroad = countries.filter((country) => isKnownCountry(country) && !isOwn(plan, country));
      if (abroad.length > 0)
        yield {
          place,
          detail: 'abroad',
          message: `${name} also calls back to ${abroad.map(countryName).join(', ')}, and anybody can pretend to call from there.`,
          fix: 'Keep only countries where your callers really are, and whose prices are known.',
        };
      if (!canCallAnybody(plan, countries))
        yield {
          place,
          detail: 'nobody',
          message: `Which numbers are in ${plan.country} is not known, so ${name} offers a callback to nobody.`,
          fix: 'Choose the countries to call back to in the step.',
        };
    }
  },
};

const numbersOf = (plan: Plan) => Object.values(plan.numbers).map(({ e164 }) => e164);

const isOwn = (plan: Plan, country: string): boolean =>
  country === plan.country || numbersOf(plan).some((number) => isHomeNumber(number, country) === true);

/** One of the countries is known, or one of the office's own numbers is in a country that is. */
const canCallAnybody = (plan: Plan, countries: readonly string[]): boolean =>
  [plan.country, ...countries].some(isKnownCountry) ||
  numbersOf(plan).some((number) => KNOWN_COUNTRIES.some((country) => isHomeNumber(number, country) === true));
