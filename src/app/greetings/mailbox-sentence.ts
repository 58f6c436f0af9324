import { speechMs } from '../../engine/speech.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import { lengthWords } from './sound-words.ts';

const listText = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** What a caller who comes to a mailbox hears on a local date, and what happens with the message, in sentences. */
export function mailboxSentence(plan: Plan, mailbox: string, date: string): string {
  const found = plan.mailboxes[mailbox];
  if (!found) return '';
  const prompt = found.greeting === undefined ? undefined : plan.prompts[found.greeting];
  const wording = prompt && wordingOn(prompt, date);
  const heard = wording
    ? `A caller hears “${wording.text}” (${lengthWords(wording.recording?.ms ?? speechMs(wording.text))}), then a tone.`
    : 'A caller hears “Please leave a message after the tone.”, then a tone.';
  const owners = found.owners.flatMap((id) => plan.people[id]?.name ?? []);
  if (owners.length === 0) return `${heard} Nobody is told of the message.`;
  const are = owners.length === 1 ? 'is' : 'are';
  return found.urgent
    ? `${heard} ${listText(owners)} ${are} alerted until somebody acknowledges.`
    : `${heard} ${listText(owners)} ${are} told of the message.`;
}
