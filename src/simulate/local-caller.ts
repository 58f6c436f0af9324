import type { Plan } from '../plan/plan.ts';

/** A number beside the plan: of the first area code of its sites that no caller list knows, else of the number that is called. */
export function localCaller(plan: Plan, number: string): string {
  const known = listedPrefixes(plan);
  const near = Object.values(plan.sites)
    .flatMap((site) => site.areaCodes)
    .map(nearbyNumber)
    .find((caller) => !known.some((prefix) => caller.startsWith(prefix)));
  const called = plan.numbers[number]?.e164 ?? '';
  if (near !== undefined || called === '') return near ?? nearbyNumber('+1708');
  return called.startsWith('+1')
    ? nearbyNumber(called.slice(0, 5))
    : `${called.slice(0, -4)}${called.endsWith('0142') ? '0143' : '0142'}`;
}

/** The prefixes of every caller list. */
export const listedPrefixes = (plan: Plan): string[] =>
  Object.values(plan.callerLists).flatMap((list) => list.entries.map((entry) => entry.prefix));

/** A full number of an area code that belongs to nobody. */
export const nearbyNumber = (areaCode: string): string => fillNumber(areaCode, '5550142');

/** A full number that begins with a prefix; 555-01xx numbers belong to nobody in North America. */
export function fillNumber(prefix: string, line = '5550147'): string {
  if (prefix.startsWith('+1') && prefix.length < 12) return (prefix + line.slice(-(12 - prefix.length))).slice(0, 12);
  return prefix.length >= 9 ? prefix : prefix.padEnd(11, '0');
}
