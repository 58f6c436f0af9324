import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { isEnglish } from './is-english.ts';
import { namedBy, stepBehind, stepsAfter, stepsFrom } from './step-graph.ts';
import type { Step } from './steps-of.ts';

/** What a step says of its own: the greetings it names, else that of its mailbox. */
export function greetingsOf(plan: Plan, kinds: Kinds, step: Step): string[] {
  const own = namedBy(plan, kinds, step, 'prompt').filter((id) => Object.hasOwn(plan.prompts, id));
  if (own.length > 0) return own;
  return namedBy(plan, kinds, step, 'mailbox').flatMap((box) => plan.mailboxes[box]?.greeting ?? []);
}

/** The first steps behind an exit that say something, and what they say; null where a greeting is not English. */
export function heardAfter(
  plan: Plan,
  kinds: Kinds,
  step: Step,
  exit: string,
): { readonly step: Step; readonly text: string }[] | null {
  const first = stepBehind(plan, kinds, step, exit);
  if (!first) return [];
  const speaks = (one: Step) => greetingsOf(plan, kinds, one).length > 0;
  const passed = stepsFrom(plan, kinds, [first], (one) => (speaks(one) ? [] : stepsAfter(plan, kinds, one)));
  const heard = passed.filter(speaks).map((one) => ({ step: one, prompts: greetingsOf(plan, kinds, one) }));
  if (heard.some(({ prompts }) => prompts.some((id) => !isEnglish(plan.prompts[id]?.language)))) return null;
  return heard.map(({ step: one, prompts }) => ({
    step: one,
    text: prompts.map((id) => plan.prompts[id]?.text ?? '').join(' '),
  }));
}
