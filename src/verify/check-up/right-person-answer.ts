import { counted } from '../../base/counted.ts';
import { namesPerson } from '../../plan/edits/renaming.ts';
import type { Plan } from '../../plan/plan.ts';
import { secondsWords } from '../../plan/promise-words.ts';
import { sentencesOf } from '../menu-words.ts';
import { spokenKeys } from '../spoken-key-words.ts';
import { quoted } from '../words.ts';
import { byWay, callWords, choiceWords, lastKey, lowerFirst, placeOf } from './call-words.ts';
import type { Answer, Evidence, Gap } from './check-up.ts';
import type { PlayedCall } from './played-calls.ts';

/** Who chooses such a key asks for no person. */
const ASKS_NO_PERSON = /message|mailbox|voicemail|call.?back/i;

/** Whether callers in open hours ring whom they ask for, without a detour; what they asked for in truth only they know. */
export function rightPersonAnswer(plan: Plan, calls: readonly PlayedCall[]): Answer {
  const base = {
    question: 'right-person',
    notKnown:
      'How many callers were passed on to somebody else, or had to call again: only a log of real calls can say.',
  } as const;
  const ways = byWay(calls.filter(isChoice));
  if (ways.length === 0)
    return {
      ...base,
      state: 'unknown',
      sentence: 'No number leads to a call flow that can be played in open hours.',
      evidence: [],
      gaps: [],
    };
  const evidence: Evidence[] = [];
  const gaps: Gap[] = [];
  let [menus, seconds] = [0, 0];
  for (const way of ways) {
    const wrong = way.find((call) => problemOf(plan, call) !== null);
    if (wrong) {
      // Where it goes well at other times of the same hours, the time is what matters.
      const always = way.every((call) => problemOf(plan, call) !== null);
      const problem = problemOf(plan, wrong)!;
      gaps.push({
        ...problem,
        says: always ? problem.says : `On ${wrong.at}, ${lowerFirst(problem.says)}`,
        place: placeOf(plan, wrong),
        call: wrong.everybody.call,
      });
      continue;
    }
    const slowest = way.toSorted((left, right) => right.everybody.end.seconds - left.everybody.end.seconds)[0]!;
    const { end, call } = slowest.everybody;
    if (isTalking(slowest)) {
      menus = Math.max(menus, slowest.path === '' ? 0 : slowest.path.split(',').length);
      seconds = Math.max(seconds, end.seconds);
    }
    const after = isTalking(slowest) ? `, who can answer after ${secondsWords(end.seconds)}` : '';
    evidence.push({ says: `${callWords(plan, slowest)}: the caller ${end.says}${after}.`, call });
  }
  const well = ways.length - gaps.length;
  const through = menus === 0 ? 'without a menu' : `after at most ${counted(menus, 'menu')}`;
  const slow = seconds === 0 ? '' : `, ${through}; the slowest can be answered in ${secondsWords(seconds)}`;
  return {
    ...base,
    state: well === 0 ? 'no' : gaps.length > 0 ? 'partly' : 'yes',
    sentence:
      well === ways.length
        ? `In open hours ${ways.length === 1 ? 'the one way to call leads' : `all ${ways.length} ways to call lead`} straight to what callers ask for${slow}.`
        : `In open hours ${well} of ${counted(ways.length, 'way')} to call ${well === 1 ? 'leads' : 'lead'} straight to what callers ask for${well === 0 ? '' : slow}.`,
    evidence,
    gaps,
  };
}

/** A key that leads somewhere, or a caller who presses nothing. */
const isChoice = (call: PlayedCall): boolean => call.open && (call.path === '' || !call.asksOn || isTalking(call));

const isTalking = ({ everybody: { end } }: PlayedCall): boolean => end.kind === 'person' || end.kind === 'outside';

function problemOf(plan: Plan, call: PlayedCall): Pick<Gap, 'says' | 'fix'> | null {
  const { everybody, path, label } = call;
  const { end } = everybody;
  const who = choiceWords(plan, call);
  const fix =
    path === ''
      ? call.asked
        ? 'Lead those who press nothing to somebody who answers.'
        : 'Let somebody be rung first.'
      : `Lead key ${lastKey(call)} to whoever is meant by ${quoted(label)}.`;
  if (isTalking(call)) {
    const named = namedBy(plan, call);
    if (named.length === 0 || named.some((id) => end.who.includes(id))) return null;
    const names = named.map((id) => plan.people[id]!.name).join(' or ');
    return { says: `${who} ask for ${names}, but the call ${end.says}.`, fix };
  }
  // A message that was asked for, and an answer that is only spoken, are what the caller wanted.
  if (path !== '' && (end.kind === 'goodbye' || ASKS_NO_PERSON.test(label)) && end.kind !== 'lost') return null;
  return { says: `${who} reach nobody in open hours: each ${end.says}.`, fix };
}

/** The people whom the last key of a call names, by its label or by the sentence that offers it. */
function namedBy(plan: Plan, call: PlayedCall): string[] {
  const key = lastKey(call);
  if (key === '') return [];
  const offers = call.menus
    .flatMap(sentencesOf)
    .filter((sentence) => spokenKeys(sentence).size === 1 && spokenKeys(sentence).has(key));
  const words = [call.label, offers.at(-1) ?? ''].join(' ');
  return Object.entries(plan.people).flatMap(([id, { name }]) => (namesPerson(words, name) ? [id] : []));
}
