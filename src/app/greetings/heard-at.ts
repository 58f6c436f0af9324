import { localText } from '../../calendar/zone.ts';
import { fillPlaceholders, PLACEHOLDERS } from '../../engine/placeholders.ts';
import { speechMs } from '../../engine/speech.ts';
import type { Recording } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import type { Situation } from '../../plan/situation.ts';

/** Whether a text says something that only the moment of the call knows. */
export const hasPlaceholder = (text: string): boolean => PLACEHOLDERS.some((name) => text.includes(`{${name}}`));

/** What a caller hears: the words, how long they take in ms, the recording that says them, and the replacement they are from. */
export interface Heard {
  readonly text: string;
  readonly ms: number;
  readonly recording: Recording | undefined;
  readonly replacement: string | null;
}

/** A greeting as the engine says it at an instant, to a caller who was sorted by `hours` (null for the plan's first). */
export function heardAt(plan: Plan, situation: Situation, prompt: string, hours: string | null, atMs: number): Heard {
  const found = plan.prompts[prompt];
  if (!found) return { text: '', ms: 0, recording: undefined, replacement: null };
  const { text, recording, replacement } = wordingOn(found, localText(plan.zone, atMs).slice(0, 10));
  if (recording && !hasPlaceholder(text)) return { text, ms: recording.ms, recording, replacement };
  const filled = fillPlaceholders(plan, situation, hours, text, atMs);
  return { text: filled, ms: speechMs(filled), recording: undefined, replacement };
}
