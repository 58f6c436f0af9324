import { dateText } from '../calendar/local-date.ts';
import { dayAt } from '../calendar/zone.ts';
import type { Plan } from '../plan/plan.ts';
import { wordingOn } from '../plan/prompt-wording.ts';
import { fillPlaceholders, hasPlaceholder, type Filling } from './placeholders.ts';
import { recorded, spoken, type Words } from './speech.ts';
import { line, type Line } from './trace.ts';

/** What a step says, and the lines that say why it says this; `words.text` is empty where there is nothing to say. */
export interface Said {
  readonly words: Words;
  readonly lines: readonly Line[];
}

/**
 * A greeting as it is heard at `atMs`: its replacement where one holds on that date in the office's zone, as a recording where
 * it has one. A recording cannot say what a placeholder stands for, so then the text is spoken; only then `filling` is asked.
 */
export function sayPrompt(plan: Plan, id: string | undefined, atMs: number, filling: () => Filling): Said {
  const prompt = id !== undefined && Object.hasOwn(plan.prompts, id) ? plan.prompts[id] : undefined;
  if (id === undefined || !prompt) return { words: spoken(''), lines: [] };
  const { text, recording, replacement } = wordingOn(prompt, dateText(dayAt(plan.zone, atMs)));
  const dates = prompt.replacements?.find((candidate) => candidate.id === replacement);
  const words = hasPlaceholder(text)
    ? spoken(fillPlaceholders(plan, filling(), text))
    : recording
      ? recorded(text, recording)
      : spoken(text);
  return {
    words,
    lines: dates
      ? [line('prompt.replaced', { prompt: id, replacement: dates.id, from: dates.from, to: dates.to })]
      : [],
  };
}
