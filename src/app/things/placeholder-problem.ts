import { PLACEHOLDERS } from '../../engine/placeholders.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { unknownPlaceholder } from '../../verify/rules/unknown-placeholder.ts';

/** What in a text cannot be filled in, in one sentence for the field; null where all of it can. */
export function placeholderProblem(plan: Plan, text: string): string | null {
  const alone: Plan = { ...plan, prompts: { text: { name: 'Text', text } } };
  const [found] = unknownPlaceholder.check(alone, KINDS);
  if (!found) return null;
  if (found.detail === 'brace')
    return 'A brace has no other half: callers would hear it read aloud. Complete or remove it.';
  const known = PLACEHOLDERS.map((name) => `{${name}}`);
  return `Ringplan cannot fill in “{${found.detail}}”. Use ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, or plain words.`;
}
