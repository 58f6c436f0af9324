import { counted } from '../../base/counted.ts';
import { speechMs } from '../../engine/speech.ts';
import { describeHours } from '../../calendar/week-text.ts';
import type { RefType } from '../../plan/field.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IconName } from '../ui/icon.tsx';
import { lengthWords } from './sound-words.ts';

/** The icon of the things of a type. */
export const ICON_OF: Readonly<Record<RefType, IconName>> = {
  number: 'hash',
  flow: 'workflow',
  hours: 'clock',
  person: 'user',
  team: 'users',
  rotation: 'calendar-clock',
  site: 'building',
  mode: 'toggle',
  prompt: 'message-square-text',
  mailbox: 'voicemail',
  callerList: 'contact',
};

/** What tells a thing apart from others of its type, as a second line; nothing where its name says all. */
export function thingDetail(plan: Plan, ref: RefType, id: string): string | undefined {
  switch (ref) {
    case 'person': {
      const person = plan.people[id];
      const words = [person?.role, person?.extension && `extension ${person.extension}`];
      return words.filter(Boolean).join(', ') || undefined;
    }
    case 'team':
      return counted(plan.teams[id]?.members.length ?? 0, 'member');
    case 'prompt': {
      const text = plan.prompts[id]?.text ?? '';
      return `${lengthWords(speechMs(text))}: “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
    }
    case 'hours': {
      const hours = hoursOf(plan, id);
      return hours && describeHours(hours);
    }
    case 'mode':
      return plan.modes[id]?.positions.map(({ name }) => name).join(', ');
    case 'callerList':
      return counted(plan.callerLists[id]?.entries.length ?? 0, 'entry', 'entries');
    case 'flow':
      return counted(Object.keys(plan.flows[id]?.nodes ?? {}).length, 'step');
    default:
      return undefined;
  }
}
