import { positionName } from './entry-words.ts';
import type { Plan } from './plan.ts';
import type { CallPromise, PromiseEven, PromiseReaches, PromiseWhen } from './promise.ts';

/** What stands for something that a promise names and the plan does not have (any more). */
const MISSING = '(to be chosen)';

const nameIn = (things: Readonly<Record<string, { readonly name: string }>>, id: string): string =>
  Object.hasOwn(things, id) ? things[id]!.name : MISSING;

/** A period of hours as a place in the week: "Open of Front desk hours", or "closed, all other times". */
export function periodWords(plan: Plan, hours: string, period: string | null): string {
  if (period === null) return `closed, all other times of ${nameIn(plan.hours, hours)}`;
  const found = Object.hasOwn(plan.hours, hours) ? plan.hours[hours] : undefined;
  return `${found?.periods.find(({ id }) => id === period)?.name ?? MISSING} of ${nameIn(plan.hours, hours)}`;
}

/** When a promise holds: "at any time", "during Open of Front desk hours", "after hours" where there are no other hours. */
export function whenWords(plan: Plan, when: PromiseWhen): string {
  if (when.is === 'always') return 'at any time';
  const only = Object.keys(plan.hours).length === 1 && Object.hasOwn(plan.hours, when.hours);
  if (when.period === null) return only ? 'after hours' : `outside ${nameIn(plan.hours, when.hours)}`;
  return `during ${periodWords(plan, when.hours, when.period)}`;
}

/** Who or what is reached: "a person", "Dana Ortiz", "On-call mailbox". */
export function reachesWords(plan: Plan, reaches: PromiseReaches): string {
  switch (reaches.to) {
    case 'person':
      return reaches.person === undefined ? 'a person' : nameIn(plan.people, reaches.person);
    case 'outside':
      return 'an outside service';
    case 'mailbox':
      return reaches.mailbox === undefined ? 'a mailbox' : nameIn(plan.mailboxes, reaches.mailbox);
    case 'callback':
      return 'a booked callback';
  }
}

/** What may be amiss: "Main office is offline", "Snow day is on". */
export function evenWords(plan: Plan, even: PromiseEven): string {
  if (even.kind === 'site') return `${nameIn(plan.sites, even.site)} is offline`;
  return `${hasPosition(plan, even.mode, even.position) ? positionName(plan, even.mode, even.position) : MISSING} is on`;
}

const hasPosition = (plan: Plan, mode: string, position: string): boolean =>
  Object.hasOwn(plan.modes, mode) && plan.modes[mode]!.positions.some(({ id }) => id === position);

/** What a caller presses: "nothing", "9", "1, then 9". */
export const pressesWords = (presses: CallPromise['presses']): string =>
  presses.length === 0 ? 'nothing' : presses.join(', then ');

/** A length of time in the fewest words: "90 s", "5 min", "5 min 35 s". */
export function secondsWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

/** The number a promise is about: its name, or "any number". */
export const numberWords = (plan: Plan, number: string | undefined): string =>
  number === undefined ? 'any number' : nameIn(plan.numbers, number);

/** A promise in one sentence, in the plan's own names. */
export function promiseSentence(plan: Plan, promise: CallPromise): string {
  const { number, presses, when, reaches, withinSeconds, even } = promise;
  const within = withinSeconds === null ? '' : ` within ${secondsWords(withinSeconds)}`;
  const amiss = even.length === 0 ? '' : `, even when ${orList(even.map((one) => evenWords(plan, one)))}`;
  return (
    `A caller to ${numberWords(plan, number)} who presses ${pressesWords(presses)} ${whenWords(plan, when)} ` +
    `reaches ${orList(reaches.map((one) => reachesWords(plan, one)))}${within}${amiss}.`
  );
}

/** A promise in a few words, for lists and undo: "Main number, press 9, after hours". */
export const promiseTitle = (plan: Plan, { number, presses, when }: CallPromise): string =>
  [
    number === undefined ? 'Any number' : numberWords(plan, number),
    ...(presses.length === 0 ? [] : [`press ${pressesWords(presses)}`]),
    whenWords(plan, when),
  ].join(', ');

/** Why a promise cannot be looked at: it names something that the plan does not have. Null where all of it is there. */
export function promiseGap(plan: Plan, { number, when, reaches, even }: CallPromise): string | null {
  if (number !== undefined && !Object.hasOwn(plan.numbers, number)) return 'Choose the number that it is about.';
  if (when.is === 'period') {
    const hours = Object.hasOwn(plan.hours, when.hours) ? plan.hours[when.hours] : undefined;
    if (!hours) return 'Choose the hours that it is about.';
    if (when.period !== null && !hours.periods.some(({ id }) => id === when.period))
      return `Choose when it holds: ${hours.name} has lost that period.`;
  }
  for (const one of reaches) {
    if (one.to === 'person' && one.person !== undefined && !Object.hasOwn(plan.people, one.person))
      return 'Choose the person whom callers reach.';
    if (one.to === 'mailbox' && one.mailbox !== undefined && !Object.hasOwn(plan.mailboxes, one.mailbox))
      return 'Choose the mailbox that callers reach.';
  }
  for (const one of even) {
    if (one.kind === 'site' && !Object.hasOwn(plan.sites, one.site)) return 'Choose the site that may be offline.';
    if (one.kind === 'mode' && !hasPosition(plan, one.mode, one.position)) return 'Choose the switch that may be on.';
  }
  return null;
}

/** "A", "A or B", "A, B or C". */
const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
