import { speechMs } from '../engine/speech.ts';
import type { Plan } from '../plan/plan.ts';

/** A prompt's words in quotes with how long they take to speak, for cards; says so when none is chosen. */
export function promptText(plan: Plan, prompt: string | undefined): string {
  const text = prompt === undefined ? undefined : plan.prompts[prompt]?.text;
  return text === undefined ? 'Choose what callers hear' : `“${text}” ${speechMs(text) / 1000} s`;
}
