import { isDemoName, withoutDemoMark } from './demo-number.ts';

/** What stands for a number that is not known yet: of a country code that no country has, so no call can come or go. */
export const UNKNOWN_NUMBER = /^\+9990000\d+$/;
/** What is added to the name of such a number. */
const TO_BE_GIVEN = ' (to be given)';
/** The most letters of a name. */
const LONGEST = 80;

/** The name of a number that is not known yet, so that whoever reads it sees what is missing. */
export const toBeGivenName = (name: string): string =>
  name.endsWith(TO_BE_GIVEN) ? name : name.slice(0, LONGEST - TO_BE_GIVEN.length) + TO_BE_GIVEN;

/** Whether a number only stands in for one that is not known yet: its name says so, or nobody can have it. */
export const isStandIn = ({ name, e164 }: { readonly name: string; readonly e164: string }): boolean =>
  isDemoName(name) || name.endsWith(TO_BE_GIVEN) || UNKNOWN_NUMBER.test(e164);

/** The name of a number without the mark that it only stands in for another one. */
export const realName = (name: string): string =>
  name.endsWith(TO_BE_GIVEN) ? name.slice(0, -TO_BE_GIVEN.length) : withoutDemoMark(name);
