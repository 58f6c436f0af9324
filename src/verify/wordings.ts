import { dayText } from '../engine/day-text.ts';
import type { Recording } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import { quoted } from './words.ts';

/** One text that callers may hear: a greeting's usual words, or a replacement's; `words` names it to begin a sentence. */
export interface PlanWording {
  readonly prompt: string;
  readonly replacement: string | null;
  readonly words: string;
  readonly text: string;
  readonly recording: Recording | undefined;
}

/** Every text of every greeting. */
export const wordingsOf = (plan: Plan): PlanWording[] =>
  Object.entries(plan.prompts).flatMap(([prompt, { name, text, recording, replacements = [] }]) => [
    { prompt, replacement: null, words: `The greeting ${quoted(name)}`, text, recording },
    ...replacements.map(({ id, from, to, text: other, recording: sound }) => ({
      prompt,
      replacement: id,
      words: `The greeting ${quoted(name)} for ${dayText(from)} to ${dayText(to)}`,
      text: other,
      recording: sound,
    })),
  ]);
