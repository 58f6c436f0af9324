import type { Plan } from '../plan.ts';
import { withoutTitle } from './renaming.ts';

/** What a person is known by at any office: a name, and mobile numbers in E.164. */
export interface KnownPerson {
  readonly name: string;
  readonly numbers: readonly string[];
}

/**
 * Who this is in a plan, by id: those of the name (titles, capitals and spaces aside), else the one person whose mobile has one of
 * the numbers. A mobile that several people share says nothing of who they are.
 */
export function personIn(plan: Plan, { name, numbers }: KnownPerson): string[] {
  const people = Object.entries(plan.people);
  const named = people.filter(([, person]) => sameName(person.name, name)).map(([id]) => id);
  if (named.length > 0) return named;
  const reached = people.filter(([, person]) => mobilesOf(person).some((e164) => numbers.includes(e164)));
  return reached.length === 1 ? [reached[0]![0]] : [];
}

/** Whether two names are one person's: titles, capitals and spaces aside. */
export const sameName = (left: string, right: string): boolean => folded(left) === folded(right);

/** The numbers of a person's mobiles, in the order they ring. */
export const mobilesOf = ({ phones }: Plan['people'][string]): string[] =>
  phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : []));

const folded = (name: string): string => (withoutTitle(name) || name).trim().toLowerCase();
