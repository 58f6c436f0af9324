import { useState } from 'react';
import type { Prompt, Replacement } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import { Button } from '../ui/button.tsx';
import { ReplacementDialog } from './replacement-dialog.tsx';
import { ReplacementRow } from './replacement-row.tsx';

interface ReplacementsSectionProps {
  plan: Plan;
  prompt: Prompt;
  /** The local date now, `YYYY-MM-DD`. */
  today: string;
  /** `done` says what was done, for the name of the edit. */
  onChange: (replacements: Replacement[] | undefined, done: string) => void;
  onRemove: (replacements: Replacement[] | undefined) => void;
}

/** Words that take the place of a greeting's own between two dates, in the order of their dates. */
export function ReplacementsSection({ plan, prompt, today, onChange, onRemove }: ReplacementsSectionProps) {
  const [editing, setEditing] = useState<Replacement | 'new' | null>(null);
  const all = prompt.replacements ?? [];
  const holding = wordingOn(prompt, today).replacement;
  const ordered = all.toSorted((left, right) => (left.from < right.from ? -1 : 1));
  const put = (next: Replacement, done: string) =>
    onChange(
      all.some(({ id }) => id === next.id) ? all.map((one) => (one.id === next.id ? next : one)) : [...all, next],
      done,
    );
  return (
    <section aria-labelledby="other-words" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <h3 id="other-words" className="font-semibold">
            Other words for a while
          </h3>
          <p className="text-sm text-muted">
            {all.length === 0
              ? 'For holidays, a move or a storm: they begin and end by themselves.'
              : 'Outside of these days callers hear the words above.'}
          </p>
        </div>
        <Button size="small" icon="plus" onClick={() => setEditing('new')} disabled={all.length >= 50}>
          Add other words…
        </Button>
      </div>
      {ordered.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
          {ordered.map((replacement) => (
            <ReplacementRow
              key={replacement.id}
              replacement={replacement}
              when={replacement.id === holding ? 'now' : replacement.to < today ? 'over' : 'later'}
              clash={all.some(
                (other) => other.id !== replacement.id && other.from <= replacement.to && replacement.from <= other.to,
              )}
              onEdit={() => setEditing(replacement)}
              onRemove={() => {
                const rest = all.filter(({ id }) => id !== replacement.id);
                onRemove(rest.length === 0 ? undefined : rest);
              }}
              onRecording={(recording, done) => {
                const { recording: _before, ...words } = replacement;
                put(recording ? { ...words, recording } : words, done);
              }}
            />
          ))}
        </ul>
      )}
      {editing !== null && (
        <ReplacementDialog
          plan={plan}
          language={prompt.language}
          replacement={editing === 'new' ? null : editing}
          start={{ from: today, to: today, text: prompt.text }}
          others={all.filter((other) => editing === 'new' || other.id !== editing.id)}
          onClose={() => setEditing(null)}
          onSave={(saved) => {
            put(saved, editing === 'new' ? 'Add other words to' : 'Change the other words of');
            setEditing(null);
          }}
        />
      )}
    </section>
  );
}
