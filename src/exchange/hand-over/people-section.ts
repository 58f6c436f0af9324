import { phoneText } from '../../engine/phone-text.ts';
import type { Person } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { PERSONAL } from './hide-personal.ts';
import type { Block } from './pack.ts';

/** Everybody who takes calls: extension, hours, and their phones in the order they ring. */
export function peopleSection(plan: Plan, personalNumbers: boolean): Block[] {
  const people = Object.values(plan.people);
  if (people.length === 0) return [{ is: 'text', text: 'The plan has no people yet.' }];
  return [
    ...(personalNumbers
      ? []
      : [{ is: 'text' as const, text: 'Numbers of people’s own mobiles are left out.', quiet: true }]),
    {
      is: 'table',
      head: ['Name', 'Ext.', 'Takes calls', 'Rings, in this order', 'Then'],
      rows: people.map((person) => [
        person.role === undefined ? person.name : `${person.name}, ${person.role}`,
        person.extension ?? '',
        shiftWords(plan, person),
        phonesWords(plan, person, personalNumbers),
        (person.mailbox === undefined ? undefined : plan.mailboxes[person.mailbox]?.name) ?? '',
      ]),
      widths: [24, 8, 21, 29, 18],
    },
  ];
}

function shiftWords(plan: Plan, { shift }: Person): string {
  if (!shift) return 'always';
  const hours = plan.hours[shift.hours];
  const periods = shift.periods.map((id) => hours?.periods.find((period) => period.id === id)?.name ?? id);
  return `${periods.join(', ')} of ${hours?.name ?? shift.hours}`;
}

function phonesWords(plan: Plan, { phones }: Person, personalNumbers: boolean): string {
  if (phones.length === 0) return 'no phone';
  return phones
    .map((phone) => {
      const asks = phone.type === 'mobile' && phone.pressOne ? ', press 1' : '';
      const where =
        phone.type === 'mobile'
          ? `mobile ${personalNumbers ? phoneText(phone.e164) : PERSONAL}`
          : phone.type === 'app'
            ? 'app'
            : `desk at ${plan.sites[phone.site]?.name ?? 'no site'}`;
      return `${where} ${phone.ringSeconds} s${asks}`;
    })
    .join('; then ');
}
