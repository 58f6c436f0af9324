import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** Changes the words of a greeting everywhere it is used; typing in one field is one undo step. */
export function editPrompt(plan: Plan, prompt: string, text: string): Edit {
  return {
    label: `Reword “${plan.prompts[prompt]?.name ?? prompt}”`,
    merge: `prompt/${prompt}`,
    apply: (draft) => {
      const found = draft.prompts[prompt];
      if (found) found.text = text;
    },
  };
}
