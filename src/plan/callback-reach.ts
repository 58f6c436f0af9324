import { isHomeNumber, isPremium, isSpecial, shareCountry } from './dialling-zones.ts';
import type { Plan } from './plan.ts';

/** Why a number is not called back: one of the office's own, charged at a premium, no ordinary line, or in another country. */
export type NotCalledBack = 'own' | 'premium' | 'special' | 'abroad';

/**
 * Why the office may not call a caller back, or null where it may. Anybody can pretend to call from any number, so a callback
 * would let strangers make the office dial what they are paid for: only ordinary numbers are called, in the country of the plan
 * and of its numbers, and in the countries (ISO 3166 alpha-2) that the step allows besides.
 */
export function whyNotCalledBack(
  plan: Pick<Plan, 'country' | 'numbers'>,
  e164: string,
  countries: readonly string[],
): NotCalledBack | null {
  const own = Object.values(plan.numbers).map((number) => number.e164);
  if (own.includes(e164)) return 'own';
  if (isPremium(e164)) return 'premium';
  if (isSpecial(e164)) return 'special';
  const isNear =
    [plan.country, ...countries].some((country) => isHomeNumber(e164, country) === true) ||
    own.some((number) => shareCountry(number, e164));
  return isNear ? null : 'abroad';
}
