import { useMemo, useRef, useState } from 'react';
import { counted } from '../../base/counted.ts';
import { PLACEHOLDERS } from '../../engine/placeholders.ts';
import { speechMs } from '../../engine/speech.ts';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import { whereUsed } from '../../plan/references.ts';
import { cleanWords } from '../things/clean-words.ts';
import { HearIt } from '../things/hear-it.tsx';
import { PLACEHOLDER_WORDS } from '../things/placeholder-words.ts';
import { placeholderProblem } from '../things/placeholder-problem.ts';
import { lengthWords } from '../things/sound-words.ts';
import { Menu } from '../ui/menu.tsx';
import { TextArea, type TextAreaHandle } from '../ui/text-area.tsx';
import { useStepForm } from './step-form.ts';

/** The words of a greeting, edited where it is used: how long they take, how they sound, who else uses them. */
export function PromptWords({ prompt }: { prompt: string }) {
  const { document, kinds, plan, flow, id, nowMs } = useStepForm();
  const [empty, setEmpty] = useState(false);
  const area = useRef<TextAreaHandle>(null);
  // In a large plan a walk through everything: once for each state of it.
  const others = useMemo(() => {
    const here = ['flows', flow, 'nodes', id].join('/');
    const places = whereUsed(plan, kinds, 'prompt', prompt).map(({ path }) => path.slice(0, 4).join('/'));
    return new Set(places.filter((place) => place !== here)).size;
  }, [plan, kinds, prompt, flow, id]);
  const found = plan.prompts[prompt];
  if (!found) return null;
  const { text } = found;
  return (
    // The end of typing is the end of one undo step.
    <div className="flex flex-col gap-2" onBlur={() => document.seal()}>
      <TextArea
        ref={area}
        label="Words"
        aside={`${text.trim() === '' ? '0 s' : lengthWords(speechMs(text))} spoken`}
        value={text}
        rows={3}
        maxLength={4000}
        error={empty ? 'A greeting needs words. The last ones stay.' : undefined}
        warning={placeholderProblem(plan, text) ?? undefined}
        help={
          others > 0
            ? `Also used in ${counted(others, 'other place, which changes', 'other places, which change')} too.`
            : undefined
        }
        onChange={(typed) => {
          const next = cleanWords(typed);
          setEmpty(next.trim() === '');
          if (next.trim() !== '') document.edit(editPrompt(plan, prompt, next));
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <HearIt plan={plan} prompt={prompt} nowMs={nowMs} />
        <Menu
          label="Fill in for each call"
          icon="plus"
          size="small"
          items={PLACEHOLDERS.map((name) => ({
            id: name,
            label: PLACEHOLDER_WORDS[name] ?? name,
            onSelect: () => area.current?.insert(`{${name}}`),
          }))}
        />
      </div>
    </div>
  );
}
