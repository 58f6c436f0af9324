import { localText } from '../calendar/zone.ts';
import type { Outcome } from '../engine/call.ts';
import type { Target } from '../engine/effect.ts';
import { phoneText } from '../engine/phone-text.ts';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { keyMeanings, questionsOf } from './caller-keys.ts';
import { localCaller } from './local-caller.ts';
import { walk, type Walk, type WalkStep } from './walk.ts';

/** Where callers of one number who press one key end up; `key` is '' for those who press nothing. */
export interface CallerEnd {
  readonly key: string;
  /** What the key is for, by its menu. */
  readonly label: string | null;
  /** "rings Dana Ortiz; if nobody answers, leaves a message in Billing mailbox". */
  readonly says: string;
  /** Until a phone of the one who answers rings, in milliseconds; null where no phone rings. */
  readonly ringsAfterMs: number | null;
  /** Whether somebody can answer. */
  readonly rings: boolean;
  /** The caller ends nowhere. */
  readonly lost: boolean;
}

/** What callers of one number meet: the first words they hear (empty for none), and every key of the first menu. */
export interface NumberEnds {
  readonly number: string;
  readonly hears: string;
  readonly ends: readonly CallerEnd[];
}

/**
 * What callers of every number meet at an instant under a situation, by playing each key once with everybody answering and
 * once with nobody. Entries in force need no `fromMs`: calls are placed at the beginning of the minute. A number whose call
 * cannot be played, as in an unfinished draft, is left out.
 */
export function callersEnds(plan: Plan, situation: Situation, atMs: number): NumberEnds[] {
  return Object.keys(plan.numbers).flatMap((number) => numberEnds(plan, situation, number, atMs) ?? []);
}

function numberEnds(plan: Plan, situation: Situation, number: string, atMs: number): NumberEnds | null {
  const at = localText(plan.zone, atMs);
  const play = (key: string, answered: boolean): Walk | null => {
    const script = plainCall(number, at);
    const silent = Object.fromEntries(Object.keys(plan.people).map((id) => [id, { does: 'noAnswer' as const }]));
    return walked(plan, {
      ...script,
      caller: localCaller(plan, number),
      situation,
      keys: key === '' ? [] : [key],
      reactions: answered ? {} : silent,
    });
  };
  const silent = play('', true);
  if (!silent) return null;
  const menu = questionsOf(silent)[0] ?? null;
  const meanings = Object.entries(keyMeanings(plan, menu));
  const rows: [string, string | null][] = [...meanings, ['', null]];
  const ends = rows.flatMap(([key, label]) => {
    const answered = key === '' ? silent : play(key, true);
    const unanswered = play(key, false);
    return answered && unanswered ? [callerEnd(plan, key, label, answered, unanswered)] : [];
  });
  return { number, hears: firstWords(silent), ends };
}

/** A draft may be broken in ways the engine calls impossible. */
function walked(plan: Plan, script: Parameters<typeof walk>[1]): Walk | null {
  try {
    const result = walk(plan, script);
    return result.ok ? result.value : null;
  } catch {
    return null;
  }
}

function callerEnd(plan: Plan, key: string, label: string | null, answered: Walk, unanswered: Walk): CallerEnd {
  const ring = lastRing(answered);
  const rings = isTalk(answered.outcome);
  return {
    key,
    label,
    says: endWords(plan, answered, unanswered),
    ringsAfterMs: rings && ring ? ring.atMs - answered.startMs : null,
    rings,
    lost: isLost(answered.outcome) || isLost(unanswered.outcome),
  };
}

/** Where a call ends, and where if nobody answers: "rings Dana Ortiz; if nobody answers, leaves a message in Billing mailbox". */
export function endWords(plan: Plan, answered: Walk, unanswered: Walk): string {
  const talk = isTalk(answered.outcome);
  const more = talk && peopleRung(unanswered).size > peopleRung(answered).size ? ' first' : '';
  const first = `${endPhrase(plan, answered)}${more}`;
  const otherwise = endPhrase(plan, unanswered);
  return talk && first !== otherwise ? `${first}; if nobody answers, ${otherwise}` : first;
}

/** The first words that a caller hears, or empty where nothing is said. */
export function firstWords(call: Walk): string {
  for (const { effects } of call.steps)
    for (const effect of effects)
      if ((effect.type === 'play' || effect.type === 'gather') && effect.text.trim() !== '') return effect.text.trim();
  return '';
}

/** The last attempt to ring somebody: when it began, whose phones, and after which input of the call; null where none rang. */
export function lastRing(call: Walk): { atMs: number; targets: readonly Target[]; step: WalkStep } | null {
  for (const step of call.steps.toReversed()) {
    const ring = step.effects.findLast((effect) => effect.type === 'ring');
    if (ring?.type === 'ring') return { atMs: step.input.atMs, targets: ring.targets, step };
  }
  return null;
}

const peopleRung = (call: Walk): Set<string> =>
  new Set(
    call.steps.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.type === 'ring' ? effect.targets.flatMap(({ person }) => person ?? []) : [])),
    ),
  );

/** Whether a call ended with somebody who answered. */
export const isTalk = (outcome: Outcome): boolean =>
  outcome.kind === 'answered' ||
  outcome.kind === 'answeredOutside' ||
  (outcome.kind === 'fallback' && outcome.reached.startsWith('answered'));

const isLost = (outcome: Outcome): boolean =>
  outcome.kind === 'failed' || (outcome.kind === 'fallback' && outcome.reached === 'nobody');

/** Where a call ends, without a subject: "leaves a message in Billing mailbox". */
export function endPhrase(plan: Plan, call: Walk): string {
  const { outcome } = call;
  const targets = lastRing(call)?.targets ?? [];
  switch (outcome.kind) {
    case 'answered':
      return `rings ${whoRings(plan, targets, outcome.person)}`;
    case 'answeredOutside':
      return `rings ${phoneText(outcome.e164)}, outside the office`;
    case 'message':
      return `leaves a message in ${plan.mailboxes[outcome.mailbox]?.name ?? outcome.mailbox}`;
    case 'callbackBooked':
      return `is called back by ${plan.teams[outcome.team]?.name ?? outcome.team}`;
    case 'callbackMissed':
      return 'is called back, and is not reached';
    case 'goodbye':
      return 'hears a goodbye, and the call ends';
    case 'callerHungUp':
      return 'hangs up';
    case 'failed':
      return 'is lost';
    case 'fallback': {
      const who = outcome.who ?? '';
      if (outcome.reached === 'nobody') return 'is lost: the fallback reaches nobody';
      if (outcome.reached === 'message')
        return `leaves a message in ${plan.mailboxes[who]?.name ?? who} (the number’s fallback)`;
      const name = outcome.reached === 'answered' ? whoRings(plan, targets, who) : phoneText(who);
      return `rings ${name} (the number’s fallback)`;
    }
  }
}

/** Everybody whose phone rings in the attempt that is answered, and where else than on a desk. */
export function whoRings(plan: Plan, targets: readonly Target[], answers: string): string {
  const name = (id: string) => plan.people[id]?.name ?? id;
  const people = [...new Set(targets.flatMap(({ person }) => person ?? []))];
  const names = (people.length === 0 ? [answers] : people).map(name);
  const types = new Set(targets.map(({ type }) => type));
  const by = types.size !== 1 ? '' : types.has('mobile') ? ' on the mobile' : types.has('app') ? ' on the app' : '';
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others${by}`;
  return `${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}${by}`;
}
