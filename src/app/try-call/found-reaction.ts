import { phoneText } from '../../engine/phone-text.ts';
import type { CallScript, OnceReaction, Reaction } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { secondsWords } from '../../plan/promise-words.ts';

/** Of a phone that does another thing each time it rings, so many are told. */
const MOST_TIMES = 3;

/** What the choices of the panel can say of somebody's phones. */
const isPlain = (said: Reaction): boolean => said.does !== 'inTurn' && said.does !== 'unreachable';

/** What a call that was found has somebody (a person, or an outside number) do beyond the panel's choices, by phone; empty for none. */
export const foundReactions = ({ reactions }: CallScript, who: string): readonly (readonly [string, Reaction])[] => {
  const said = Object.entries(reactions).filter(([key]) => key === who || key.startsWith(`${who}/`));
  return said.every(([key, reaction]) => key === who && isPlain(reaction)) ? [] : said;
};

/** The same in words: "Mobile: does not answer, then answers after 19 s"; empty where the panel's choices say it all. */
export const foundWords = (plan: Plan, script: CallScript, who: string): string =>
  foundReactions(script, who)
    .map(([key, reaction]) => `${key === who ? '' : `${phoneName(plan, key)}: `}${reactionWords(reaction)}`)
    .join('; ');

/** The outside numbers whose phones a call says something of. */
export const outsideIn = (plan: Plan, { reactions }: CallScript): string[] =>
  Object.keys(reactions).filter((key) => key.startsWith('+') && !Object.hasOwn(plan.people, key));

function phoneName(plan: Plan, key: string): string {
  const [owner = '', id] = key.split('/');
  const phone = plan.people[owner]?.phones.find((one) => one.id === id);
  if (!phone) return id ?? key;
  const type = `${phone.type.charAt(0).toUpperCase()}${phone.type.slice(1)} phone`;
  return 'e164' in phone && typeof phone.e164 === 'string' ? `${type} ${phoneText(phone.e164)}` : type;
}

function reactionWords(reaction: Reaction): string {
  if (reaction.does !== 'inTurn') return onceWords(reaction);
  const told = reaction.each.slice(0, MOST_TIMES).map(onceWords).join(', then ');
  return reaction.each.length > MOST_TIMES ? `${told}, and so on` : told;
}

function onceWords(reaction: OnceReaction): string {
  switch (reaction.does) {
    case 'answers':
      return `answers after ${secondsWords(reaction.afterSeconds)}`;
    case 'noAnswer':
      return 'does not answer';
    case 'noPressOne':
      return 'voicemail picks up';
    case 'declines':
      return 'declines';
    case 'busy':
      return 'is busy';
    case 'unreachable':
      return 'is not reachable';
  }
}
