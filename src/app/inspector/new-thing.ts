import { addThing } from '../../plan/edits/add-thing.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';

/** What can be made in place, where it is chosen: its word, and the edit that makes it. */
interface NewThing {
  readonly word: string;
  make(plan: Plan, name: string): Edit;
}

/** The things of a type that a form can make with no more than a name; others have a page of their own. */
export const NEW_THINGS: Partial<Readonly<Record<RefType, NewThing>>> = {
  prompt: {
    word: 'greeting',
    make: (plan, name) => addThing(plan, 'prompts', { name, text: 'Write here what callers hear.' }),
  },
  mailbox: {
    word: 'mailbox',
    make: (plan, name) => addThing(plan, 'mailboxes', { name, owners: [], urgent: false }),
  },
  person: { word: 'person', make: (plan, name) => addThing(plan, 'people', { name, phones: [] }) },
};
