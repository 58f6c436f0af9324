import { dayText } from '../../calendar/day-text.ts';
import type { Outcome } from '../../engine/call.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PromiseEven } from '../../plan/promise.ts';
import { evenWords, secondsWords } from '../../plan/promise-words.ts';

/** What breaks a promise. */
export interface BrokenBy {
  /** What is amiss in that situation, or null for nothing. */
  readonly even: PromiseEven | null;
  /** A call that shows it, or null for none. */
  readonly call: CallScript | null;
  /** The number that calls where it does not matter who calls; any other is named. */
  readonly usualCaller: string | null;
}

/** "A caller can end with a goodbye instead when Main office is offline, as on Mon 7 Dec 2026 at 12:59." */
export const endsOtherwise = (plan: Plan, outcome: Outcome, by: BrokenBy): string =>
  `A caller can ${insteadWords(plan, outcome)}${situationWords(plan, by)}.`;

/** "It can take 119 s until Dana Ortiz answers, as on Mon 7 Dec 2026 at 12:59."; with no outcome nothing is said of the end. */
export const takesLonger = (plan: Plan, seconds: number, outcome: Outcome | null, by: BrokenBy): string =>
  `It can take ${secondsWords(seconds)}${outcome === null ? '' : untilWords(plan, outcome)}${situationWords(plan, by)}.`;

function situationWords(plan: Plan, { even, call, usualCaller }: BrokenBy): string {
  const when = evenPart(plan, even);
  if (call === null) return when;
  const who = call.caller === null ? ' with a withheld number' : ` from ${phoneText(call.caller)}`;
  const at = `${dayText(call.at.slice(0, 10))} at ${call.at.slice(11, 16)}`;
  return `${when}, as on ${at}${call.caller === usualCaller ? '' : who}`;
}

const evenPart = (plan: Plan, even: PromiseEven | null): string =>
  even === null ? '' : ` when ${evenWords(plan, even)}`;

function insteadWords(plan: Plan, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answered':
      return `reach ${personName(plan, outcome.person)} instead`;
    case 'answeredOutside':
      return `reach ${phoneText(outcome.e164)}, outside the office, instead`;
    case 'message':
      return `end in ${mailboxName(plan, outcome.mailbox)} instead`;
    case 'callbackBooked':
      return `end with a booked callback by ${plan.teams[outcome.team]?.name ?? outcome.team} instead`;
    case 'callbackMissed':
      return 'be called back and miss it';
    case 'goodbye':
      return 'end with a goodbye instead';
    case 'callerHungUp':
      return 'hang up before that';
    case 'failed':
      return 'be lost';
    case 'fallback': {
      const who = outcome.who ?? '';
      if (outcome.reached === 'nobody') return 'be lost';
      if (outcome.reached === 'message') return `end in ${mailboxName(plan, who)}, the number’s fallback, instead`;
      return `reach ${plan.people[who]?.name ?? phoneText(who)}, the number’s fallback, instead`;
    }
  }
}

function untilWords(plan: Plan, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answered':
      return ` until ${personName(plan, outcome.person)} answers`;
    case 'answeredOutside':
      return ` until ${phoneText(outcome.e164)} answers`;
    case 'message':
      return ` until ${mailboxName(plan, outcome.mailbox)} takes a message`;
    default:
      return '';
  }
}

const personName = (plan: Plan, id: string): string => plan.people[id]?.name ?? id;
const mailboxName = (plan: Plan, id: string): string => plan.mailboxes[id]?.name ?? id;
