import { phoneText } from '../engine/phone-text.ts';
import type { Plan } from '../plan/plan.ts';
import { fillNumber, listedPrefixes, localCaller, nearbyNumber } from './local-caller.ts';

/** A caller worth trying; null is a withheld number. */
export interface CallerPick {
  readonly id: string;
  readonly label: string;
  readonly caller: string | null;
}

/** One caller from nearby, a stranger, one caller from each list, one who lives near each site, and one who hides their number. */
export function callerPicks(plan: Plan, number: string): CallerPick[] {
  const known = listedPrefixes(plan);
  const near = Object.values(plan.sites).flatMap((site) => site.areaCodes);
  const isKnown = (number: string) => [...known, ...near].some((prefix) => number.startsWith(prefix));
  const stranger =
    ['+17085550142', '+12065550142', '+442079460142', '+61291234567'].find((number) => !isKnown(number)) ??
    '+17085550142';
  const local = localCaller(plan, number);
  const sites = Object.entries(plan.sites).flatMap(([id, site]) => {
    const prefix = site.areaCodes[0];
    if (prefix === undefined) return [];
    const caller = site.areaCodes.map(nearbyNumber).find((candidate) => candidate === local) ?? nearbyNumber(prefix);
    return [{ id: `site-${id}`, label: `Near ${site.name}, ${phoneText(caller)}`, caller }];
  });
  const isNew = sites.every(({ caller }) => caller !== local) && local !== stranger;
  return [
    ...(isNew ? [{ id: 'local', label: `Caller nearby, ${phoneText(local)}`, caller: local }] : []),
    { id: 'unknown', label: `Unknown caller, ${phoneText(stranger)}`, caller: stranger },
    ...Object.entries(plan.callerLists).flatMap(([id, list]) => {
      const entry = list.entries[0];
      if (!entry) return [];
      const caller = fillNumber(entry.prefix);
      return [{ id: `list-${id}`, label: `${entry.label ?? list.name}, ${phoneText(caller)}`, caller }];
    }),
    ...sites,
    { id: 'withheld', label: 'Number withheld', caller: null },
  ];
}
