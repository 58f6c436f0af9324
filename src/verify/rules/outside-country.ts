import { phoneText } from '../../engine/phone-text.ts';
import { isHomeNumber, isPremium } from '../../plan/dialling-zones.ts';
import { outsideNumbers } from '../outside-numbers.ts';
import type { Rule } from '../rule.ts';

/** Calls leave the office only to numbers of the plan's own country, and never to premium numbers. */
export const outsideCountry: Rule = {
  id: 'outside-country',
  title: 'Calls are forwarded within the country',
  why: 'Forwarding to a foreign or premium number is how toll fraud is done; one weekend can cost more than a year of calls.',
  source: 'CFCA fraud survey 2023; FCC, voicemail fraud; Ringplan rules, V1 and V2.',
  *check(plan, kinds) {
    for (const { e164, where, place, detail } of outsideNumbers(plan, kinds)) {
      if (e164 === '') continue;
      if (isPremium(e164))
        yield {
          place,
          detail,
          variant: 'premium',
          message: `${phoneText(e164)} in ${where} is a premium number, which is charged at a high price.`,
          fix: 'Enter an ordinary number.',
        };
      else if (isHomeNumber(e164, plan.country) === false)
        yield {
          place,
          detail,
          message: `${phoneText(e164)} in ${where} is outside your country, so each call there may be expensive.`,
          fix: 'Check that the number is right, and that its price is known.',
        };
    }
  },
};
