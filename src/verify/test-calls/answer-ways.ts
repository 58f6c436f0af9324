import { kindOf } from '../../engine/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { keyMeanings, questionsOf } from '../../simulate/caller-keys.ts';
import type { Walk } from '../../simulate/walk.ts';
import { outsideNumbers } from '../outside-numbers.ts';

/** Deeper than this a caller has long given up. */
const MOST_ANSWERS = 4;

/** The longer ways to answer the questions of a call that was played: one more key each, and a wrong one pressed again and again. */
export function nextWays(plan: Plan, walk: Walk): string[][] {
  const { keys } = walk.script;
  const questions = questionsOf(walk);
  const open = questions.find(({ answer }) => answer === keys.length);
  if (!open || keys.length >= MOST_ANSWERS) return [];
  const asked = questions.some(
    ({ answer, flow, node }) => answer < keys.length && flow === open.flow && node === open.node,
  );
  if (asked) return [];
  const meant = Object.keys(keyMeanings(plan, open));
  const node = plan.flows[open.flow]?.nodes[open.node];
  const kind = node && kindOf(KINDS, node.kind);
  const typed = (kind?.inputClasses(node!.settings, plan) ?? []).flatMap(({ of, results }) =>
    of === 'gather' ? results.flatMap((result) => (result.is === 'digits' ? [result.digits] : [])) : [],
  );
  const others = [...new Set(typed)].filter((digits) => /^[0-9*#]{1,32}$/.test(digits) && !meant.includes(digits));
  return [
    ...meant.map((key) => [...keys, key]),
    ...others.map((digits) => [...keys, ...(digits.length === 1 ? [digits, digits, digits] : [digits])]),
  ];
}

/** What phones do in a proposed call, and its words in a name. */
export const ANSWER_WAYS = [
  { does: 'answers', words: '' },
  { does: 'noAnswer', words: 'nobody answers' },
  { does: 'busy', words: 'everybody is busy' },
  { does: 'silence', words: 'nobody answers, outside neither' },
] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** The reactions that make phones do so; `silence` is nobody, and no outside number either. */
export function reactionsFor(plan: Plan, { does }: AnswerWay): CallScript['reactions'] {
  if (does === 'answers') return {};
  const outside =
    does === 'silence' ? outsideNumbers(plan, KINDS).flatMap(({ e164 }) => (e164 === '' ? [] : [e164])) : [];
  const is = does === 'busy' ? ('busy' as const) : ('noAnswer' as const);
  return Object.fromEntries([...Object.keys(plan.people), ...outside].map((who) => [who, { does: is }]));
}
