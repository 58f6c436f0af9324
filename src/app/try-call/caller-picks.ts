import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';

/** A caller worth trying; null is a withheld number. */
export interface CallerPick {
  readonly id: string;
  readonly label: string;
  readonly caller: string | null;
}

/** A stranger, one caller from each list, one who lives near each site, and one who hides their number. */
export function callerPicks(plan: Plan): CallerPick[] {
  const known = Object.values(plan.callerLists).flatMap((list) => list.entries.map((entry) => entry.prefix));
  const near = Object.values(plan.sites).flatMap((site) => site.areaCodes);
  const isKnown = (number: string) => [...known, ...near].some((prefix) => number.startsWith(prefix));
  const stranger =
    ['+17085550142', '+12065550142', '+442079460142', '+61291234567'].find((number) => !isKnown(number)) ??
    '+17085550142';
  const picks: CallerPick[] = [
    { id: 'unknown', label: `Unknown caller, ${phoneText(stranger)}`, caller: stranger },
    ...Object.entries(plan.callerLists).flatMap(([id, list]) => {
      const entry = list.entries[0];
      if (!entry) return [];
      const caller = fill(entry.prefix);
      return [{ id: `list-${id}`, label: `${entry.label ?? list.name}, ${phoneText(caller)}`, caller }];
    }),
    ...Object.entries(plan.sites).flatMap(([id, site]) => {
      const prefix = site.areaCodes[0];
      return prefix === undefined
        ? []
        : [{ id: `site-${id}`, label: `Near ${site.name}, ${phoneText(fill(prefix))}`, caller: fill(prefix) }];
    }),
    { id: 'withheld', label: 'Number withheld', caller: null },
  ];
  return picks;
}

/** A full number that begins with a prefix; 555-01xx numbers belong to nobody in North America. */
function fill(prefix: string): string {
  if (prefix.startsWith('+1') && prefix.length < 12)
    return (prefix + '5550147'.slice(-(12 - prefix.length))).slice(0, 12);
  return prefix.length >= 9 ? prefix : prefix.padEnd(11, '0');
}
