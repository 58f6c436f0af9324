import { readFileSync } from 'node:fs';
import type { Plan } from '../src/plan/plan.ts';

const clinic = new URL('../src/samples/clinic.json', import.meta.url);

/**
 * The clinic as somebody broke it: at lunch on Fridays only Dana Ortiz rings, and where nobody answers the calls of the main
 * number end with her too, who has no mailbox. Menus keep their way to the mailbox.
 */
export function fridayLunchClinic(): Plan {
  const plan = JSON.parse(readFileSync(clinic, 'utf8'));
  const hours = plan.hours['front-desk'];
  hours.periods.push({ id: 'friday-lunch', name: 'Friday lunch' });
  const lunch = hours.weekly.find(({ period }: { period: string }) => period === 'lunch');
  lunch.days = [1, 2, 3, 4];
  hours.weekly.push({ ...lunch, days: [5], period: 'friday-lunch' });
  const { nodes } = plan.flows.main;
  nodes['front-desk-hours'].next['friday-lunch'] = 'friday-dana';
  nodes['friday-dana'] = { ...structuredClone(nodes['ring-dana']), name: 'Friday lunch' };
  for (const menu of ['main-menu', 'holiday-greeting', 'after-hours-menu', 'snow-greeting'])
    Object.assign(nodes[menu].next, { noInput: 'front-desk-mailbox', wrongKey: 'front-desk-mailbox' });
  nodes['main-menu'].next['medical-records'] = 'front-desk-mailbox';
  delete plan.people['dana-ortiz'].mailbox;
  plan.numbers.main.fallback = { to: 'person', person: 'dana-ortiz' };
  return plan;
}
