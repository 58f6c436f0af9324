import { canonicalRule } from '../../../calendar/canonical-rule.ts';
import { KINDS } from '../../../kinds/registry.ts';
import { countryName } from '../../../plan/country-name.ts';
import type { HolidayDay } from '../../../plan/edits/replace-holidays.ts';
import { mobilesOf, sameName, type KnownPerson } from '../../../plan/edits/same-person.ts';
import type { Plan } from '../../../plan/plan.ts';
import { outsideNumbers } from '../../../verify/outside-numbers.ts';

/** A client whose draft was read. */
export interface ReplaceClient {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly revision: number;
}

/** Something that can be replaced, and at which clients it is, by name. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly clients: readonly string[];
}

/** A set of special days, and what it is called. */
export interface DaySet {
  readonly id: string;
  readonly name: string;
  readonly days: readonly HolidayDay[];
}

/** Everybody who works at any client, each name once, with every mobile that they have anywhere. */
export function foundPeople(clients: readonly ReplaceClient[]): Found<KnownPerson>[] {
  const found: { thing: { name: string; numbers: string[] }; clients: string[] }[] = [];
  for (const { name: client, plan } of clients)
    for (const person of Object.values(plan.people)) {
      let known = found.find(({ thing }) => sameName(thing.name, person.name));
      if (!known) found.push((known = { thing: { name: person.name, numbers: [] }, clients: [] }));
      for (const e164 of mobilesOf(person)) if (!known.thing.numbers.includes(e164)) known.thing.numbers.push(e164);
      if (!known.clients.includes(client)) known.clients.push(client);
    }
  return found.sort((left, right) => left.thing.name.localeCompare(right.thing.name));
}

/** Every number outside that any client sends calls to, with the first place that does in words. */
export function foundNumbers(clients: readonly ReplaceClient[]): Found<{ e164: string; where: string }>[] {
  const found = new Map<string, { thing: { e164: string; where: string }; clients: string[] }>();
  for (const { name, plan } of clients)
    for (const { e164, where } of outsideNumbers(plan, KINDS)) {
      if (e164 === '') continue;
      const known = found.get(e164) ?? { thing: { e164, where }, clients: [] };
      if (!known.clients.includes(name)) known.clients.push(name);
      found.set(e164, known);
    }
  return [...found.values()];
}

/** The sets of special days that clients keep: those that came from a country's list, and those of each hours, the same ones once. */
export function foundDaySets(clients: readonly ReplaceClient[]): Found<DaySet>[] {
  const lists = new Map<string, { thing: DaySet & { days: HolidayDay[] }; clients: string[] }>();
  const own = new Map<string, { thing: DaySet; clients: string[] }>();
  for (const { id, name: client, plan } of clients)
    for (const [hours, { name, specialDays }] of Object.entries(plan.hours)) {
      for (const day of specialDays) {
        const code = /^([a-z]{2})-/.exec(day.id)?.[1]?.toUpperCase();
        if (code === undefined || countryName(code) === code) continue;
        const list = lists.get(code) ?? { thing: listOf(code), clients: [] };
        if (!list.thing.days.some((known) => known.id === day.id)) list.thing.days.push(day);
        if (!list.clients.includes(client)) list.clients.push(client);
        lists.set(code, list);
      }
      if (specialDays.length === 0) continue;
      const key = specialDays
        .map(({ day }) => canonicalRule(day))
        .sort()
        .join();
      const set = own.get(key) ?? {
        thing: { id: `${id}/${hours}`, name: `Special days of “${name}”, ${client}`, days: specialDays },
        clients: [],
      };
      if (!set.clients.includes(client)) set.clients.push(client);
      own.set(key, set);
    }
  return [...lists.values(), ...own.values()];
}

const listOf = (code: string): DaySet & { days: HolidayDay[] } => ({
  id: code,
  name: `Public holidays of ${countryName(code)}`,
  days: [],
});
