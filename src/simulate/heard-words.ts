import type { Target } from '../engine/effect.ts';
import { phoneText } from '../engine/phone-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Heard } from './heard.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Walk } from './walk.ts';

/** A caption: what kind of thing is heard, and the words of it, or who rings. */
export interface HeardWords {
  readonly title: string;
  readonly text: string;
}

/** The caption of one stretch of a call. */
export function heardWords(plan: Plan, walk: Walk, heard: Heard): HeardWords {
  switch (heard.is) {
    case 'words':
      return { title: stepName(plan, heard), text: `“${heard.text}”` };
    case 'keys':
      return { title: 'The caller may press a key', text: 'Nothing is heard.' };
    case 'hold':
      return {
        title: 'Hold music',
        text: heard.rings.length === 0 ? 'The caller waits.' : ringWords(plan, heard.rings),
      };
    case 'ringing':
      return { title: 'Ringing', text: ringWords(plan, heard.rings) };
    case 'message':
      return { title: 'A tone', text: 'The caller leaves a message, or keeps silent.' };
    case 'talk':
      return { title: 'Talking', text: `${outcomeWords(plan, walk).title}.` };
    case 'silence':
      return { title: 'Silence', text: 'Nothing is heard.' };
  }
}

/** Whose phones ring: "Dana Ortiz’s desk phone rings", "Ann Lee and 2 others are rung". */
export function ringWords(plan: Plan, targets: readonly Target[]): string {
  const names = [
    ...new Set(targets.map(({ person, e164 }) => plan.people[person ?? '']?.name ?? phoneText(e164 ?? ''))),
  ];
  const [first = 'A phone', second, ...more] = names;
  const types = new Set(targets.map(({ type }) => type));
  if (second === undefined) {
    if (types.size > 1) return `All phones of ${first} ring.`;
    const [type = 'outside'] = types;
    return type === 'outside' ? `${first} rings, outside the office.` : `${first}’s ${PHONES[type]} rings.`;
  }
  const all = more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
  return `The phones of ${all} ring.`;
}

const PHONES = { desk: 'desk phone', mobile: 'mobile', app: 'app' } as const;

function stepName(plan: Plan, { flow, node, destination }: Heard): string {
  if (destination?.to === 'mailbox') return plan.mailboxes[destination.mailbox]?.name ?? destination.mailbox;
  return plan.flows[flow]?.nodes[node]?.name ?? 'Outside any step';
}

/** Whether the office ends the call, so that its caller hears the line go dead. */
export const endsOnTheCaller = ({ outcome }: Walk): boolean =>
  outcome.kind === 'goodbye' ||
  outcome.kind === 'message' ||
  outcome.kind === 'callbackBooked' ||
  outcome.kind === 'failed' ||
  (outcome.kind === 'fallback' && !outcome.reached.startsWith('answered'));
