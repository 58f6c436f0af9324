import { useState } from 'react';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import { whereUsed } from '../../plan/references.ts';
import { speechMs } from '../../engine/speech.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useStepForm } from './step-form.ts';

/** The words of a greeting, edited where it is used; says how long they take and who else uses them. */
export function PromptWords({ prompt }: { prompt: string }) {
  const { document, kinds, plan, flow, id } = useStepForm();
  const [empty, setEmpty] = useState(false);
  const text = plan.prompts[prompt]?.text ?? '';
  const here = ['flows', flow, 'nodes', id].join('/');
  const others = new Set(
    whereUsed(plan, kinds, 'prompt', prompt)
      .map(({ path }) => path.slice(0, 4).join('/'))
      .filter((place) => place !== here),
  ).size;
  return (
    // The end of typing is the end of one undo step.
    <div onBlur={() => document.seal()}>
      <TextArea
        label="Words"
        aside={`${speechMs(text) / 1000} s spoken`}
        value={text}
        rows={3}
        maxLength={4000}
        error={empty ? 'A greeting needs words. The last ones stay.' : undefined}
        help={
          others > 0
            ? `Also used in ${others} other ${others === 1 ? 'place' : 'places'}, which change too.`
            : undefined
        }
        onChange={(next) => {
          setEmpty(next.trim() === '');
          if (next.trim() !== '') document.edit(editPrompt(plan, prompt, next));
        }}
      />
    </div>
  );
}
