import { instantText } from '../../calendar/day-text.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { callerPicks } from '../../simulate/caller-picks.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { destinationText } from '../picture/safety-net-text.ts';
import type { Block } from './pack.ts';
import { whatHappens, type Meeting, type Way } from './what-happens.ts';

/** Per number: who is reached when, by which key, and which callers meet something else. Every sentence is a call that was played. */
export function callsSection(plan: Plan, nowMs: number): Block[] {
  const numbers = Object.keys(plan.numbers);
  if (numbers.length === 0) return [{ is: 'text', text: 'The plan has no number yet.' }];
  return [
    {
      is: 'text',
      text: 'Each line was found by playing that call, for every kind of time in the next 12 months. A call that begins just before a change may run into what comes after it.',
      quiet: true,
    },
    ...numbers.flatMap((number) => numberBlocks(plan, number, nowMs)),
  ];
}

function numberBlocks(plan: Plan, number: string, nowMs: number): Block[] {
  const { name, e164, fallback } = plan.numbers[number]!;
  const local = localCaller(plan, number);
  const usual = whatHappens(plan, { number, caller: local, situation: NORMAL }, nowMs);
  const blocks = meetingBlocks(plan, usual);
  const [first, ...rest] = blocks;
  const head: Block[] = [
    { is: 'heading', text: `${name}, ${phoneText(e164)}` },
    { is: 'text', text: `Where nothing else ends a call: ${destinationText(plan, fallback)}.`, quiet: true },
  ];
  if (!first) return [...head, { is: 'text', text: 'The calls cannot be played yet: the call flow is unfinished.' }];
  return [{ is: 'together', blocks: [...head, first] }, ...rest, ...otherCallers(plan, number, local, usual, nowMs)];
}

function otherCallers(plan: Plan, number: string, local: string, usual: readonly Meeting[], nowMs: number): Block[] {
  const alike = new Map<string, { labels: string[]; meetings: readonly Meeting[] }>();
  for (const { label, caller } of callerPicks(plan, number)) {
    if (caller === local) continue;
    const meetings = whatHappens(plan, { number, caller, situation: NORMAL }, nowMs);
    const key = keyOf(meetings);
    if (key === keyOf(usual)) continue;
    const known = alike.get(key);
    if (known) known.labels.push(label);
    else alike.set(key, { labels: [label], meetings });
  }
  return [...alike.values()].flatMap(({ labels, meetings }): Block[] => {
    const [first, ...rest] = meetingBlocks(plan, meetings);
    const title: Block = {
      is: 'heading',
      minor: true,
      text: `Other callers meet something else: ${labels.join('; ')}`,
    };
    return first ? [{ is: 'together', blocks: [title, first] }, ...rest] : [];
  });
}

/** Equal where callers meet the same at the same times, whatever they hear. */
export const keyOf = (meetings: readonly Meeting[]): string =>
  JSON.stringify(meetings.map(({ stretches, ways }) => [stretches, ways]));

/** Each time with the words that are heard first and a line for every key. */
export function meetingBlocks(plan: Plan, meetings: readonly Meeting[]): Block[] {
  return meetings.map(({ when, hears, atMs, ways }) => ({
    is: 'together',
    blocks: [
      { is: 'heading', minor: true, text: upperFirst(when) },
      ...(hears === ''
        ? []
        : [
            { is: 'words' as const, text: hears },
            { is: 'text' as const, text: `As heard on ${instantText(plan.zone, atMs)}.`, quiet: true },
          ]),
      {
        is: 'table',
        head: ['The caller presses', 'What happens: the caller'],
        rows: ways.map(rowOf),
        widths: [28, 72],
      },
    ],
  }));
}

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A way as two cells: "2: Billing", and the sentence. */
const rowOf = ({ path, label, says }: Way): string[] => [
  path === '' ? 'nothing' : `${path.split(',').join(', then ')}${label === '' ? '' : `: ${label}`}`,
  says,
];
