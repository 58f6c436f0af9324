import { instantText } from '../calendar/day-text.ts';
import { phoneText } from '../engine/phone-text.ts';
import { renderLine } from '../engine/render-trace.ts';
import type { TraceLine } from '../engine/trace.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { secondsWords } from '../plan/promise-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { visitsOf } from './walk-visits.ts';
import type { Walk } from './walk.ts';

/** A played call as one paragraph of plain words: who called when, what they heard and pressed, who rang, how it ended, and why. */
export function explainCall(plan: Plan, walk: Walk): string {
  const { script } = walk;
  const ahead = script.callersAhead ?? 0;
  const sentences = [
    `On ${instantText(plan.zone, walk.startMs)} ${callerWords(plan, script.caller)} calls ${plan.numbers[script.number]?.name ?? script.number}.`,
    ...(ahead === 0
      ? []
      : [ahead === 1 ? 'One other caller came in just before.' : `${ahead} other callers came in just before.`]),
    ...lineSentences(plan, walk),
    `In short: ${lowered(outcomeWords(plan, walk).title)}.`,
  ];
  return sentences.join(' ');
}

/** What only says that nothing is out of the ordinary, or that the end says anyway. */
const UNSAID = new Set([
  'call.offered',
  'call.ended',
  'exit.safetyNet',
  'exit.unwired',
  'incoming.entered',
  'mode.normal',
  'site.online',
  'site.backup',
  'caller.otherwise',
  'flow.entered',
  'label.set',
  'message.told',
  'message.alerted',
  'return.back',
  'menu.repeats',
]);
/** The questions that a drawing asks about the world: their answer decides where the call goes on. */
const BRANCH = /^(hours|mode|caller|site|staffing)\./;

function lineSentences(plan: Plan, walk: Walk): string[] {
  const next = nextSteps(plan, walk);
  let said = walk.startMs;
  return walk.trace.flatMap((line, index) => {
    if (UNSAID.has(line.code)) return [];
    const body = sentence(plan, walk, line, next.get(index));
    if (line.atMs === said) return [`${body}.`];
    said = line.atMs;
    return [`After ${secondsWords(Math.round((line.atMs - walk.startMs) / 1000))} ${lowered(body)}.`];
  });
}

function sentence(plan: Plan, walk: Walk, line: TraceLine, next: string | undefined): string {
  const { says, why } = renderLine(plan, KINDS, line, walk.script.caller);
  const plain = shortQuote(says.replaceAll('**', ''))
    .replace(/^(.+? is on call): (.+? rings?) for /, '$1: the $2 for up to ')
    .replace(/^((?:(?! is on call).)+?): (.+? rings?) for (?!up to)/, '$1’s $2 for up to ')
    .replace(/^(.+? rings(?: together)?) for (?!up to)/, '$1 for up to ');
  const reason = why === null ? '' : ` (${why.replaceAll('**', '')})`;
  const on = BRANCH.test(line.code) && next !== undefined ? `, so the call goes on to ${next}` : '';
  return `${plain}${reason}${on}`;
}

/** The step that follows each branch, by the branch's line: its name, where it is not a branch that says nothing. */
function nextSteps(plan: Plan, walk: Walk): Map<number, string> {
  const visits = visitsOf(plan, walk);
  return new Map(
    visits.flatMap((visit, index) => {
      const next = visits[index + 1];
      const name = next && plan.flows[next.flow]?.nodes[next.node]?.name;
      return name === undefined ? [] : [[visit.line, name] as const];
    }),
  );
}

const WORDS = 16;

/** What was spoken, no longer than anybody wants to read twice. */
const shortQuote = (text: string): string =>
  text.replace(/“([^”]*)”/, (whole, quoted: string) => {
    const words = quoted.split(/\s+/);
    return words.length <= WORDS
      ? whole
      : `“${words
          .slice(0, WORDS)
          .join(' ')
          .replace(/[,.;:]$/, '')} …”`;
  });

function callerWords(plan: Plan, caller: string | null): string {
  if (caller === null) return 'a caller who hides the number';
  const known = Object.values(plan.callerLists)
    .flatMap(({ entries, name }) => entries.map((entry) => ({ ...entry, list: name })))
    .find(({ prefix }) => caller.startsWith(prefix));
  const from = `a caller from ${phoneText(caller)}`;
  return known ? `${from} (${known.label ?? `in the list ${known.list}`})` : from;
}

/** Words that begin a sentence as its middle, but for names. */
const lowered = (text: string): string =>
  /^(The|A|An|Nobody|No|Several|Everybody|Declared|Whoever|All|Another|What|This)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
