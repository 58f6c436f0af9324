import type { Outcome } from '../engine/call.ts';
import { phoneText } from '../engine/phone-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Walk } from './walk.ts';
import { elapsed } from './walk-text.ts';

/** How a call ended, for the card at the end of the tape; `tone` is the colour of that kind of end. */
export interface OutcomeWords {
  readonly title: string;
  /** The whole length, such as "1:20 in all", where it is not the time in the title. */
  readonly length: string | null;
  readonly tone: 'person' | 'outside' | 'message' | 'goodbye' | 'lost';
}

/** "A message in Front desk mailbox, reached after 0:39": the time is when the caller got there, the length when all was over. */
export function outcomeWords(plan: Plan, walk: Walk): OutcomeWords {
  const arrived = arrivedAt(walk);
  const { kind } = walk.outcome;
  const whole = elapsed(walk.endMs - walk.startMs);
  const silent = walk.trace.slice(arrived).find((line) => line.code === 'message.none');
  if (kind === 'goodbye' && silent) {
    const box = String(silent.args['mailbox']);
    const name = plan.mailboxes[box]?.name ?? box;
    return { title: `No message left in ${name}, over after ${whole}`, length: null, tone: 'goodbye' };
  }
  const talked = hasTalked(walk.outcome);
  const time = elapsed(reachedAtMs(walk) - walk.startMs);
  const { title, tone } = words(plan, walk.outcome);
  // A person answers and a caller hangs up at a moment; a mailbox or a goodbye is a place that goes on speaking.
  const after = talked || kind === 'callerHungUp' ? `after ${time}` : `reached after ${time}`;
  return { title: `${title}, ${after}`, length: time === whole ? null : `${whole} in all`, tone };
}

/** When the last thing of a call began, in UTC milliseconds: somebody answered, the caller hung up, or the last place began to speak. */
export const reachedAtMs = (walk: Walk): number => walk.trace[reachedLine(walk)]?.atMs ?? walk.endMs;

/** The line of a call's trace (from 0) with which the last thing of it began. */
export function reachedLine(walk: Walk): number {
  const ended = walk.trace.length - 1;
  // A caller who ends a conversation has been answered before.
  if (hasTalked(walk.outcome))
    return walk.trace.findLastIndex(({ code }, line) => line < ended && code !== 'call.callerHungUp');
  return walk.outcome.kind === 'callerHungUp' ? ended : arrivedAt(walk);
}

/** The first line of the last step or place: a message counts from its greeting. */
function arrivedAt({ trace }: Walk): number {
  const place = trace.findLast((line) => line.node !== '@call');
  let arrived = trace.length - 1;
  while (arrived > 0 && trace[arrived - 1]?.node === place?.node) arrived -= 1;
  return arrived;
}

const hasTalked = (outcome: Outcome): boolean =>
  outcome.kind === 'answered' || outcome.kind === 'answeredOutside' || reached(outcome).startsWith('answered');

const reached = (outcome: Outcome): string => (outcome.kind === 'fallback' ? outcome.reached : '');

function words(plan: Plan, outcome: Outcome): Pick<OutcomeWords, 'title' | 'tone'> {
  switch (outcome.kind) {
    case 'answered':
      return { title: `${plan.people[outcome.person]?.name ?? outcome.person} answers`, tone: 'person' };
    case 'answeredOutside':
      return { title: `${phoneText(outcome.e164)} answers, outside the office`, tone: 'outside' };
    case 'message':
      return { title: `A message in ${plan.mailboxes[outcome.mailbox]?.name ?? outcome.mailbox}`, tone: 'message' };
    case 'callbackBooked':
      return { title: `${plan.teams[outcome.team]?.name ?? outcome.team} will call back`, tone: 'message' };
    case 'callbackMissed':
      return { title: 'The callback reached nobody', tone: 'goodbye' };
    case 'goodbye':
      return { title: 'A goodbye: the plan ends the call', tone: 'goodbye' };
    case 'callerHungUp':
      return { title: 'The caller hangs up', tone: 'goodbye' };
    case 'fallback': {
      const who = outcome.who ?? '';
      const name = plan.people[who]?.name ?? plan.mailboxes[who]?.name ?? phoneText(who);
      if (outcome.reached === 'nobody') return { title: 'Lost: the fallback reached nobody', tone: 'lost' };
      if (outcome.reached === 'message')
        return { title: `A message in ${name} (the number’s fallback)`, tone: 'message' };
      const tone = outcome.reached === 'answered' ? 'person' : 'outside';
      return { title: `${name} answers (the number’s fallback)`, tone };
    }
    case 'failed':
      return { title: 'Lost: the call failed', tone: 'lost' };
  }
}
