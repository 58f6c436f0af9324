import { counted } from '../../base/counted.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { weekdayTimeText } from './day-time.ts';
import { answerSecondsIn, asCalled, personIn, positionIn, siteIn, type PersonDoes } from './script-edits.ts';

const DOES: Record<Exclude<PersonDoes, 'answers' | 'answersAfter'>, string> = {
  noAnswer: 'does not answer',
  noPressOne: 'picks up but presses nothing',
  declines: 'declines',
  busy: 'is busy',
  remote: 'works from home',
  away: 'is away',
  in: 'is in',
  asFound: 'as in the call found',
};

/** What is named after its own kind of part. */
const HAS_OWN_WORDS: readonly SituationEntry['kind'][] = ['mode', 'person', 'site'];

/** A name for a kept test call out of what is special about it: "Tue 10:07, presses 2, Dana does not answer". */
export function testCallName(plan: Plan, written: CallScript): string {
  const script = asCalled(plan, written);
  const pressed = script.keys.filter((key) => key !== '');
  const people = Object.keys(plan.people);
  const changed = people.filter((person) => personIn(script, person) !== 'answers');
  const everybodyBusy = people.length > 1 && people.every((person) => personIn(script, person) === 'busy');
  const parts = [
    weekdayTimeText(script.at),
    ...(script.caller === null ? ['number withheld'] : []),
    ...Object.entries(plan.modes).flatMap(([id, mode]) => {
      const position = mode.positions.find((candidate) => candidate.id === positionIn(script, id));
      return position && position.id !== mode.normal ? [position.name] : [];
    }),
    ...Object.entries(plan.sites).flatMap(([id, site]) => {
      const is = siteIn(script, id);
      return is === 'offline' || is === 'backup' ? [`${site.name} ${is === 'backup' ? 'on backup' : is}`] : [];
    }),
    ...script.situation.entries
      .filter(({ kind }) => !HAS_OWN_WORDS.includes(kind))
      .map((entry) => entryTitle(plan, entry))
      .map((title) => (title === 'Closed' || title === 'Open' ? title.toLowerCase() : title)),
    ...(script.callersAhead ? [callersAheadText(script.callersAhead)] : []),
    ...(pressed.length > 0 ? [`presses ${pressed.join(' then ')}`] : []),
    ...(everybodyBusy
      ? ['everybody is busy']
      : changed.map((person) => {
          const does = personIn(script, person);
          return `${firstName(plan.people[person]!.name)} ${doesWords(script, person, does)}`;
        })),
    ...(script.leavesMessage ? [] : ['leaves no message']),
    ...(script.hangUpAfterSeconds === null ? [] : [`hangs up after ${script.hangUpAfterSeconds} s`]),
  ];
  const name = parts.join(', ');
  return name.length <= 120 ? name : `${name.slice(0, 119)}…`;
}

function doesWords(script: CallScript, person: string, does: PersonDoes): string {
  if (does === 'answersAfter') return `answers after ${answerSecondsIn(script, person)} s`;
  return does === 'answers' ? '' : DOES[does];
}

/** "2 callers ahead" */
const callersAheadText = (callers: number): string => `${counted(callers, 'caller')} ahead`;

/** "Dr. Priya Nair" → "Dr. Priya": titles stay, family names go. */
export function firstName(name: string): string {
  const [first = name, second] = name.split(' ');
  return first.endsWith('.') && second !== undefined ? `${first} ${second}` : first;
}
