import { phoneText } from '../engine/phone-text.ts';
import type { Plan } from '../plan/plan.ts';
import { mobileOf } from './known-person.ts';
import type { PeopleRow } from './people-row.ts';

/** What a row says of a person. */
export type PersonValues = Pick<PeopleRow, 'name' | 'role' | 'extension' | 'site' | 'mobile' | 'teams'>;

/** What a row changes of a known person, in words. */
export function personChanges(plan: Plan, id: string, values: PersonValues): string[] {
  const person = plan.people[id]!;
  const changes: string[] = [];
  const change = (what: string, from: string | undefined, to: string | undefined) => {
    if (to !== undefined && to !== from) changes.push(from === undefined ? `${what} ${to}` : `${what} ${from} → ${to}`);
  };
  const text = (e164: string | undefined) => (e164 === undefined ? undefined : phoneText(e164));
  change('name', person.name, values.name);
  change('role', person.role, values.role);
  change('extension', person.extension, values.extension);
  change('mobile', text(mobileOf(person)), text(values.mobile));
  const desk = person.phones.flatMap((phone) => (phone.type === 'desk' ? [phone.site] : []))[0];
  change('desk phone at', desk === undefined ? undefined : plan.sites[desk]?.name, values.site?.name);
  for (const team of values.teams) if (!plan.teams[team.id]!.members.includes(id)) changes.push(`joins ${team.name}`);
  return changes;
}
