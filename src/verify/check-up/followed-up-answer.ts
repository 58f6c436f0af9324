import { outcomeWho } from '../../engine/call.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPlan } from '../check-plan.ts';
import { callbackNobodyTold } from '../rules/callback-nobody-told.ts';
import { mailboxWithoutOwner } from '../rules/mailbox-without-owner.ts';
import { urgentPathUnattended } from '../rules/urgent-path-unattended.ts';
import { byWay, choiceWords, listed, lowerFirst, placeOf } from './call-words.ts';
import type { Answer, Evidence, Gap } from './check-up.ts';
import type { Ended, PlayedCall } from './played-calls.ts';

/** Whether every call that nobody answers leaves something behind that somebody is told of; whether they act on it no plan says. */
export function followedUpAnswer(plan: Plan, calls: readonly PlayedCall[]): Answer {
  const base = {
    question: 'followed-up',
    notKnown:
      'Whether and how soon somebody called back, and who hung up without a message: only a log of real calls can say.',
  } as const;
  const missed = calls.flatMap(({ nobody, silence }) => [nobody, silence]);
  const boxes = firstBy(missed, ({ end, outcome }) => (end.kind === 'message' ? outcomeWho(outcome) : null));
  const teams = firstBy(missed, ({ outcome }) => (outcome.kind === 'callbackBooked' ? outcome.team : null));
  const gaps = [...unwatched(plan, boxes), ...lostCalls(plan, calls)];
  const told = [...boxes].filter(([id]) => ownersOf(plan, id).length > 0);
  const evidence = [
    ...told.map(([id, { call }]): Evidence => ({ says: boxWords(plan, id), call })),
    ...[...teams].map(([id, { call }]): Evidence => ({
      says: `${plan.teams[id]?.name ?? id} calls back whoever asks for it.`,
      call,
    })),
  ];
  if (calls.length === 0)
    return { ...base, state: 'unknown', sentence: 'No call can be played yet.', evidence: [], gaps: [] };
  if (gaps.length > 0)
    return {
      ...base,
      state: evidence.length === 0 ? 'no' : 'partly',
      sentence: `${gaps.length === 1 ? 'In one case' : `In ${gaps.length} cases`} nobody can follow up, because nobody learns in time that somebody called.`,
      evidence,
      gaps,
    };
  const ends = [
    ...(boxes.size === 0 ? [] : [boxes.size === 1 ? 'a mailbox' : `one of ${boxes.size} mailboxes`]),
    ...(teams.size === 0 ? [] : ['a promised callback']),
  ];
  return {
    ...base,
    state: 'unknown',
    sentence:
      ends.length === 0
        ? 'By the plan no call is missed: each is answered, or told what it asked for.'
        : `By the plan every call that nobody answers can end in ${ends.join(' or ')}, and somebody is told each time. Whether they then call back is not known yet.`,
    evidence,
    gaps,
  };
}

function firstBy(missed: readonly Ended[], keyOf: (ended: Ended) => string | null): Map<string, Ended> {
  const found = new Map<string, Ended>();
  for (const ended of missed) {
    const key = keyOf(ended);
    if (key !== null && !found.has(key)) found.set(key, ended);
  }
  return found;
}

const ownersOf = (plan: Plan, box: string): string[] =>
  (plan.mailboxes[box]?.owners ?? []).flatMap((id) => plan.people[id]?.name ?? []);

function boxWords(plan: Plan, id: string): string {
  const { name, urgent } = plan.mailboxes[id]!;
  const owners = ownersOf(plan, id);
  const alert = urgent ? ', again and again until one of them acknowledges it' : '';
  return `${name}: ${listed(owners)} ${owners.length === 1 ? 'is' : 'are'} told of every message${alert}.`;
}

/** What the rules about mailboxes and callbacks find, of mailboxes that calls come to. */
function unwatched(plan: Plan, boxes: ReadonlyMap<string, Ended>): Gap[] {
  const rules = [mailboxWithoutOwner, callbackNobodyTold, urgentPathUnattended];
  return checkPlan(plan, KINDS, { rules }).flatMap(({ rule, place, message, fix, call }): Gap[] => {
    const box = place.at === 'thing' && place.collection === 'mailboxes' ? place.id : null;
    if (rule === mailboxWithoutOwner.id && (box === null || !boxes.has(box))) return [];
    return [{ says: message, fix, place, call: call ?? (box === null ? null : (boxes.get(box)?.call ?? null)) }];
  });
}

/** Calls that ring somebody and, when nobody answers, end without a message or a callback. */
function lostCalls(plan: Plan, calls: readonly PlayedCall[]): Gap[] {
  return byWay(calls).flatMap((way): Gap[] => {
    const lost = way.find(
      ({ everybody, silence }) =>
        (everybody.end.kind === 'person' || everybody.end.kind === 'outside') &&
        (silence.end.kind === 'goodbye' || silence.end.kind === 'lost'),
    );
    if (!lost) return [];
    return [
      {
        says: `When nobody answers, ${lowerFirst(choiceWords(plan, lost))} leave nothing behind ${lost.when}: each ${lost.silence.end.says}.`,
        fix: 'Lead those calls to a mailbox when nobody answers.',
        place: placeOf(plan, lost),
        call: lost.silence.call,
      },
    ];
  });
}
