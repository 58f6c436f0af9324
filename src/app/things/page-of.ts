import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import type { Page } from '../shell/place.ts';

/** The page where the things of a type are listed and edited. */
export const PAGE_OF = {
  number: 'numbers',
  flow: 'flow',
  hours: 'hours',
  person: 'people',
  team: 'teams',
  rotation: 'on-call',
  site: 'sites',
  mode: 'switches',
  prompt: 'greetings',
  mailbox: 'mailboxes',
  callerList: 'caller-lists',
} as const satisfies Record<RefType, Page>;

/** What one thing of a type is called on screen, in the middle of a sentence. */
export const WORD_OF: Readonly<Record<RefType, string>> = {
  number: 'number',
  flow: 'call flow',
  hours: 'hours',
  person: 'person',
  team: 'team',
  rotation: 'rotation',
  site: 'site',
  mode: 'switch',
  prompt: 'greeting',
  mailbox: 'mailbox',
  callerList: 'caller list',
};

/** "this team", "these hours". */
export const thisWord = (ref: RefType): string => (ref === 'hours' ? 'these hours' : `this ${WORD_OF[ref]}`);

/** The page of a collection of the plan, or null where none shows it. */
export function pageOfCollection(collection: string): Page | null {
  const [ref] = Object.entries(COLLECTIONS).find(([, name]) => name === collection) ?? [];
  if (ref !== undefined) return PAGE_OF[ref as RefType];
  return collection === 'scenarios' ? 'tests' : collection === 'promises' ? 'promises' : null;
}
