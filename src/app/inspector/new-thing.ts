import { addThing } from '../../plan/edits/add-thing.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';

/** The things of a type that a form can make with no more than a name, by the edit that makes one; others have a page of their own. */
export const NEW_THINGS: Partial<Readonly<Record<RefType, (plan: Plan, name: string) => Edit>>> = {
  prompt: (plan, name) => addThing(plan, 'prompts', { name, text: 'Write here what callers hear.' }),
  mailbox: (plan, name) => addThing(plan, 'mailboxes', { name, owners: [], urgent: false }),
  person: (plan, name) => addThing(plan, 'people', { name, phones: [] }),
  team: (plan, name) => addThing(plan, 'teams', { name, members: [] }),
  site: (plan, name) => addThing(plan, 'sites', { name, areaCodes: [] }),
  callerList: (plan, name) => addThing(plan, 'callerLists', { name, entries: [] }),
  // Monday to Friday from 9 to 17: a start that is quicker changed than made.
  hours: (plan, name) =>
    addThing(plan, 'hours', {
      name,
      periods: [{ id: 'open', name: 'Open' }],
      weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', period: 'open' }],
      specialDays: [],
    }),
  mode: (plan, name) =>
    addThing(plan, 'modes', {
      name,
      positions: [
        { id: 'off', name: 'Off' },
        { id: 'on', name: 'On' },
      ],
      normal: 'off',
    }),
};
