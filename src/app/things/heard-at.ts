import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import { sayPrompt } from '../../engine/say-prompt.ts';
import type { Words } from '../../engine/speech.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { usesOf } from '../../plan/uses.ts';

/** A greeting as the engine says it at an instant, to a caller who was sorted by `hours` (null where there are none). */
export const heardAt = (plan: Plan, situation: Situation, prompt: string, hours: string | null, atMs: number): Words =>
  sayPrompt(plan, prompt, atMs, () => ({
    situation,
    hours,
    rotation: Object.keys(plan.rotations)[0] ?? null,
    atMs,
  })).words;

/** The hours that callers who hear a greeting are usually sorted by: those its first call flow asks first, else the plan's first. */
export function usualHours(plan: Plan, prompt: string): string | null {
  const step = usesOf(plan, KINDS, 'prompt', prompt).find((use) => use.in === 'step');
  return step?.in === 'step' ? hoursAskedFirst(plan, KINDS, step.flow) : (Object.keys(plan.hours)[0] ?? null);
}
