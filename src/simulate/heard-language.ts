import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesOf } from '../plan/references.ts';

/** What is spoken where a greeting says nothing of its language. */
const USUAL = 'en-US';

/** The language of words heard at a step: that of the greeting with these words, else of one that the step names. */
export function languageOf(plan: Plan, { flow, node }: { flow: string; node: string }, text: string): string {
  if (text === '') return USUAL;
  const same = Object.values(plan.prompts).find(
    (prompt) => prompt.text === text || prompt.replacements?.some((other) => other.text === text),
  );
  if (same) return same.language ?? USUAL;
  const named = referencesOf(plan, KINDS).find(
    ({ ref, path, id }) =>
      ref === 'prompt' &&
      path[0] === 'flows' &&
      path[1] === flow &&
      path[3] === node &&
      plan.prompts[id]?.language !== undefined,
  );
  return (named && plan.prompts[named.id]?.language) ?? USUAL;
}
