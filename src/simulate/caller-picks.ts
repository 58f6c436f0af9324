import { phoneText } from '../engine/phone-text.ts';
import type { Plan } from '../plan/plan.ts';

/** A caller worth trying; null is a withheld number. */
export interface CallerPick {
  readonly id: string;
  readonly label: string;
  readonly caller: string | null;
}

/** A number beside the plan: of the first area code of its sites that no caller list knows, else of the number that is called. */
export function localCaller(plan: Plan, number: string): string {
  const known = listed(plan);
  const near = Object.values(plan.sites)
    .flatMap((site) => site.areaCodes)
    .map(nearby)
    .find((caller) => !known.some((prefix) => caller.startsWith(prefix)));
  const called = plan.numbers[number]?.e164 ?? '';
  if (near !== undefined || called === '') return near ?? nearby('+1708');
  return called.startsWith('+1')
    ? nearby(called.slice(0, 5))
    : `${called.slice(0, -4)}${called.endsWith('0142') ? '0143' : '0142'}`;
}

/** One caller from nearby, a stranger, one caller from each list, one who lives near each site, and one who hides their number. */
export function callerPicks(plan: Plan, number: string): CallerPick[] {
  const known = listed(plan);
  const near = Object.values(plan.sites).flatMap((site) => site.areaCodes);
  const isKnown = (number: string) => [...known, ...near].some((prefix) => number.startsWith(prefix));
  const stranger =
    ['+17085550142', '+12065550142', '+442079460142', '+61291234567'].find((number) => !isKnown(number)) ??
    '+17085550142';
  const local = localCaller(plan, number);
  const sites = Object.entries(plan.sites).flatMap(([id, site]) => {
    const prefix = site.areaCodes[0];
    if (prefix === undefined) return [];
    const caller = site.areaCodes.map(nearby).find((candidate) => candidate === local) ?? nearby(prefix);
    return [{ id: `site-${id}`, label: `Near ${site.name}, ${phoneText(caller)}`, caller }];
  });
  const isNew = sites.every(({ caller }) => caller !== local) && local !== stranger;
  return [
    ...(isNew ? [{ id: 'local', label: `Caller nearby, ${phoneText(local)}`, caller: local }] : []),
    { id: 'unknown', label: `Unknown caller, ${phoneText(stranger)}`, caller: stranger },
    ...Object.entries(plan.callerLists).flatMap(([id, list]) => {
      const entry = list.entries[0];
      if (!entry) return [];
      const caller = fill(entry.prefix);
      return [{ id: `list-${id}`, label: `${entry.label ?? list.name}, ${phoneText(caller)}`, caller }];
    }),
    ...sites,
    { id: 'withheld', label: 'Number withheld', caller: null },
  ];
}

const listed = (plan: Plan): string[] =>
  Object.values(plan.callerLists).flatMap((list) => list.entries.map((entry) => entry.prefix));

const nearby = (areaCode: string): string => fill(areaCode, '5550142');

/** A full number that begins with a prefix; 555-01xx numbers belong to nobody in North America. */
function fill(prefix: string, line = '5550147'): string {
  if (prefix.startsWith('+1') && prefix.length < 12) return (prefix + line.slice(-(12 - prefix.length))).slice(0, 12);
  return prefix.length >= 9 ? prefix : prefix.padEnd(11, '0');
}
