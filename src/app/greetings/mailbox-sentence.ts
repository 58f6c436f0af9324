import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { heardAt, usualHours } from '../things/heard-at.ts';
import { lengthWords } from '../things/sound-words.ts';

const listText = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** What a caller who comes to a mailbox at an instant hears, and what happens with the message, in sentences. */
export function mailboxSentence(plan: Plan, situation: Situation, mailbox: string, atMs: number): string {
  const found = plan.mailboxes[mailbox];
  if (!found) return '';
  const { greeting } = found;
  const words = greeting === undefined ? null : heardAt(plan, situation, greeting, usualHours(plan, greeting), atMs);
  const heard =
    words === null || words.text === ''
      ? 'A caller hears “Please leave a message after the tone.”, then a tone.'
      : `A caller hears “${words.text}” (${lengthWords(words.speechMs)}), then a tone.`;
  const owners = found.owners.flatMap((id) => plan.people[id]?.name ?? []);
  if (owners.length === 0) return `${heard} Nobody is told of the message.`;
  const are = owners.length === 1 ? 'is' : 'are';
  return found.urgent
    ? `${heard} ${listText(owners)} ${are} alerted until somebody acknowledges.`
    : `${heard} ${listText(owners)} ${are} told of the message.`;
}
