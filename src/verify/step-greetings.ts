import { dayText } from '../engine/day-text.ts';
import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { isEnglish } from './is-english.ts';
import { namedBy } from './step-graph.ts';
import type { Step } from './steps-of.ts';

/** All that a step says at one time: usually, or with one of its greetings replaced. */
export interface StepGreeting {
  readonly text: string;
  readonly replacement: string | null;
  /** The dates of the replacement, to follow a name. */
  readonly when: string;
}

/** What a step says, its English greetings in a row, and again with each replacement; none where one is in another language. */
export function stepGreetings(plan: Plan, kinds: Kinds, step: Step): StepGreeting[] {
  const ids = namedBy(plan, kinds, step, 'prompt').filter((id) => Object.hasOwn(plan.prompts, id));
  if (ids.length === 0 || !ids.every((id) => isEnglish(plan.prompts[id]!.language))) return [];
  const textWith = (replaced: string | null, text: string) =>
    ids.map((id) => (id === replaced ? text : plan.prompts[id]!.text)).join(' ');
  const replaced = ids.flatMap((id) =>
    (plan.prompts[id]!.replacements ?? []).map(({ id: replacement, from, to, text }) => ({
      text: textWith(id, text),
      replacement,
      when: ` from ${dayText(from)} to ${dayText(to)}`,
    })),
  );
  return [{ text: textWith(null, ''), replacement: null, when: '' }, ...replaced];
}
