import { useState } from 'react';
import { localText } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { SelectField } from '../ui/select-field.tsx';
import { HeardPreview } from './heard-preview.tsx';
import { languageChoices } from './languages.ts';
import { RecordingSection } from './recording-section.tsx';
import { ReplacementsSection } from './replacements-section.tsx';
import { useDeclared } from './use-declared.ts';
import { WordsField } from './words-field.tsx';

interface GreetingFormProps {
  document: PlanDocument;
  id: string;
  nowMs: number;
}

/** The words of a greeting, what callers hear of them when, its recording, and other words for a while. */
export function GreetingForm({ document, id, nowMs }: GreetingFormProps) {
  const plan = useDocument(document, (state) => state.plan);
  const situation = useDeclared(plan.id);
  const [empty, setEmpty] = useState(false);
  const prompt = plan.prompts[id];
  if (!prompt) return null;
  const change = (changes: Parameters<typeof updateThing<'prompts'>>[4], done: string) =>
    updateThing(plan, KINDS, 'prompts', id, changes, { label: `${done} “${prompt.name}”` });
  return (
    <>
      {/* The end of typing is the end of one undo step; a placeholder put in between is not. */}
      <div
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          document.seal();
          setEmpty(false);
        }}
      >
        <WordsField
          label="Words"
          plan={plan}
          language={prompt.language}
          value={prompt.text}
          error={empty ? 'A greeting needs words. Until there are some the last ones stay.' : undefined}
          onChange={(words) => {
            setEmpty(words.trim() === '');
            if (words.trim() !== '') document.edit(editPrompt(plan, id, words));
          }}
        />
      </div>
      <HeardPreview plan={plan} prompt={id} situation={situation} nowMs={nowMs} />
      <section aria-labelledby="recording" className="flex flex-col gap-2">
        <h3 id="recording" className="font-semibold">
          Recording
        </h3>
        <RecordingSection
          text={prompt.text}
          recording={prompt.recording}
          onChange={(recording, done) => {
            if (recording) document.edit(change({ recording }, done));
            else editWithUndo(document, change({ recording }, done), `Removed the recording of ${prompt.name}`);
          }}
        />
      </section>
      <ReplacementsSection
        plan={plan}
        prompt={prompt}
        today={localText(plan.zone, nowMs).slice(0, 10)}
        onChange={(replacements, done) => document.edit(change({ replacements }, done))}
        onRemove={(replacements) =>
          editWithUndo(
            document,
            change({ replacements }, 'Remove other words of'),
            `Removed other words of ${prompt.name}`,
          )
        }
      />
      <div className="w-72 max-w-full">
        <SelectField
          label="Language"
          help="The voice that speaks it."
          value={prompt.language ?? ''}
          options={[{ value: '', label: 'As the phone system speaks' }, ...languageChoices(prompt.language)]}
          onChange={(language) =>
            document.edit(change({ language: language === '' ? undefined : language }, 'Change the language of'))
          }
        />
      </div>
    </>
  );
}
