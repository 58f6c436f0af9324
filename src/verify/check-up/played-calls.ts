import { instantText } from '../../calendar/day-text.ts';
import { MINUTE_MS } from '../../calendar/local-date.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { localSecondsText } from '../../calendar/zone.ts';
import type { Outcome } from '../../engine/call.ts';
import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { endWords, firstWords, isTalk } from '../../simulate/callers-ends.ts';
import { keyMeanings, questionsOf, type Question } from '../../simulate/caller-keys.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import type { Walk } from '../../simulate/walk.ts';
import { playScript } from '../coverage/call-at.ts';
import { keyOrder } from '../coverage/caller-cases.ts';
import { pathScript, type Answers } from '../coverage/caller-path.ts';
import type { End } from '../coverage/coverage.ts';
import { endOf } from '../coverage/end-of.ts';
import { instantClasses, intervalEndMs, longestIntervals, type InstantClasses } from '../coverage/instant-classes.ts';
import { timeFactsFor } from '../coverage/time-facts-for.ts';
import type { Stretch } from '../coverage/when-words.ts';
import { quoted } from '../words.ts';

/** How a call ended, and the script that plays it again. */
export interface Ended {
  readonly end: End;
  readonly outcome: Outcome;
  readonly call: CallScript;
}

/** One kind of call of one number, played with everybody answering, with nobody of the office, and with nobody at all. */
export interface PlayedCall {
  readonly number: string;
  /** What was pressed, separated by commas; '' is nothing. */
  readonly path: string;
  /** What the last key is for, by its menu; '' where nothing was pressed. */
  readonly label: string;
  /** Where the last key was pressed, else the first step that asks for one; null where none does. */
  readonly asked: { readonly flow: string; readonly node: string } | null;
  /** Whether a further key would lead on. */
  readonly asksOn: boolean;
  /** In the first period of the hours that sort the number's callers, or where no hours do. */
  readonly open: boolean;
  /** Whether any hours sort the number's callers. */
  readonly sorted: boolean;
  /** "in “Lunch”", "while closed", "at any time". */
  readonly when: string;
  /** "Mon 23 Nov 2026 at 09:00". */
  readonly at: string;
  readonly atMs: number;
  /** The first words that are heard; empty where there are none. */
  readonly hears: string;
  /** All words that ask for a key, in order. */
  readonly menus: readonly string[];
  /** "rings Dana Ortiz; if nobody answers, leaves a message in Billing mailbox". */
  readonly says: string;
  readonly everybody: Ended;
  readonly nobody: Ended;
  readonly silence: Ended;
}

/** Keys in a row that are tried, and ways a number at one time. */
const DEEPEST = 3;
const MOST_WAYS = 80;
const HOUR_MS = 60 * MINUTE_MS;

/** Every kind of call of a number in a stretch of time; none where the engine cannot play them. Yields the part that is done. */
export function* playedCalls(
  plan: Plan,
  asked: { readonly number: string; readonly situation: Situation },
  { fromMs, untilMs }: Stretch,
): Generator<number, PlayedCall[]> {
  const { number, situation } = asked;
  const classes = instantClasses(plan, number, situation, fromMs, untilMs);
  const instants = soonInstants(classes);
  const caller = localCaller(plan, number);
  const found: PlayedCall[] = [];
  for (const [done, atMs] of instants.entries()) {
    const at = localSecondsText(plan.zone, atMs);
    const time = timeOf(plan, number, atMs);
    const next: { path: string; label: string; asked: Question | null }[] = [{ path: '', label: '', asked: null }];
    let ways = 0;
    for (let way = next.shift(); way && ways < MOST_WAYS; way = next.shift()) {
      const { path, label } = way;
      const call = { number, caller, path, situation };
      const play = (answers: Answers) => playScript(plan, pathScript(plan, call, answers, at), atMs);
      const everybody = play('everybody');
      const nobody = play('nobody');
      const silence = nobody && isTalk(nobody.outcome) ? play('silence') : nobody;
      yield done / instants.length;
      if (!everybody || !nobody || !silence) continue;
      ways += 1;
      const pressed = path === '' ? 0 : path.split(',').length;
      const question = openQuestion(everybody, pressed);
      const meanings = Object.entries(pressed < DEEPEST ? keyMeanings(plan, question) : {});
      for (const [key, means] of meanings.toSorted(([left], [right]) => keyOrder(left) - keyOrder(right)))
        next.push({ path: path === '' ? key : `${path},${key}`, label: means, asked: question });
      const where = way.asked ?? question;
      found.push({
        number,
        path,
        label,
        asked: where && { flow: where.flow, node: where.node },
        asksOn: meanings.length > 0,
        ...time,
        at: instantText(plan.zone, atMs),
        atMs,
        hears: firstWords(everybody),
        menus: menusOf(everybody),
        says: endWords(plan, everybody, nobody),
        everybody: endedOf(plan, everybody),
        nobody: endedOf(plan, nobody),
        silence: endedOf(plan, silence),
      });
    }
  }
  return found;
}

const endedOf = (plan: Plan, walk: Walk): Ended => ({
  end: endOf(plan, walk),
  outcome: walk.outcome,
  call: walk.script,
});

/** An instant of each class: the first that leaves an hour before something changes, else the one that leaves most. */
function soonInstants(classes: InstantClasses): number[] {
  const { startsMs, classOf } = classes;
  const soon = new Map<number, number>();
  for (const [index, of] of classOf.entries())
    if (!soon.has(of) && intervalEndMs(classes, index) - startsMs[index]! >= HOUR_MS) soon.set(of, index);
  return longestIntervals(classes).map((index, of) => startsMs[soon.get(of) ?? index]!);
}

/** The question that the next key would answer; null where none is asked, or the same step asks once more. */
function openQuestion(walk: Walk, pressed: number): Question | null {
  const questions = questionsOf(walk);
  const open = questions.find(({ answer }) => answer === pressed);
  const again = questions.some(
    ({ answer, flow, node }) => answer < pressed && flow === open?.flow && node === open.node,
  );
  return open && !again ? open : null;
}

const menusOf = ({ steps }: Walk): string[] =>
  steps.flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === 'gather' ? [effect.text] : [])));

function timeOf(plan: Plan, number: string, atMs: number): Pick<PlayedCall, 'open' | 'sorted' | 'when'> {
  const hours = hoursFor(plan, number);
  const calendar = hours === null ? undefined : hoursOf(plan, hours);
  if (calendar === undefined) return { open: true, sorted: false, when: 'at any time' };
  const { period } = periodAt(calendar, [], atMs);
  const name = calendar.periods.find(({ id }) => id === period)?.name;
  return {
    open: period === calendar.periods[0]?.id,
    sorted: true,
    when: name === undefined ? 'while closed' : `in ${quoted(name)}`,
  };
}

/** The hours that sort the callers of a number first; null where none do. */
function hoursFor(plan: Plan, number: string): string | null {
  const flow = plan.numbers[number]?.flow;
  const read = timeFactsFor(plan, KINDS, number).flatMap((fact) =>
    fact.of === 'period' && fact.askedFor === 'callers' ? [fact.hours] : [],
  );
  const first = flow === undefined ? null : hoursAskedFirst(plan, KINDS, flow);
  return first !== null && read.includes(first) ? first : (read[0] ?? null);
}
