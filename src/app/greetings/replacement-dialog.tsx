import { useState } from 'react';
import { freeId } from '../../base/ids.ts';
import type { Replacement } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { checkReplacement, type ReplacementDraft, type ReplacementProblems } from './check-replacement.ts';
import { WordsField } from './words-field.tsx';

interface ReplacementDialogProps {
  plan: Plan;
  language: string | undefined;
  /** The one to change; null adds one, beginning with `start`. */
  replacement: Replacement | null;
  start: ReplacementDraft;
  /** The others of the same greeting. */
  others: readonly Replacement[];
  onSave: (replacement: Replacement) => void;
  onClose: () => void;
}

/** Other words from one day to another, checked as a whole before anything is saved. */
export function ReplacementDialog(props: ReplacementDialogProps) {
  const { plan, language, replacement, start, others, onSave, onClose } = props;
  const [draft, setDraft] = useState<ReplacementDraft>(replacement ?? start);
  const [tried, setTried] = useState(false);
  const found = checkReplacement(draft, others);
  // Nothing is wrong with a form that is still being filled in.
  const problems: ReplacementProblems = tried ? found : {};
  const set = (part: Partial<ReplacementDraft>) => setDraft({ ...draft, ...part });
  const save = () => {
    setTried(true);
    if (Object.keys(found).length > 0) return;
    const id = replacement?.id ?? freeId(`from-${draft.from}`, (taken) => others.some((other) => other.id === taken));
    onSave({ ...replacement, id, from: draft.from, to: draft.to, text: draft.text.trim() });
  };
  return (
    <Dialog
      title={replacement ? 'Change the other words' : 'Other words for a while'}
      description="From the first day to the last, both included, callers hear these in place of the usual words. Then the usual ones come back by themselves."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            {replacement ? 'Save' : 'Add'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-1">
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label="First day"
            type="date"
            value={draft.from}
            error={problems.from}
            onChange={(from) => set({ from })}
          />
          <TextField label="Last day" type="date" value={draft.to} error={problems.to} onChange={(to) => set({ to })} />
        </div>
        <WordsField
          label="What callers hear on these days"
          plan={plan}
          language={language}
          value={draft.text}
          error={problems.text}
          onChange={(text) => set({ text })}
        />
      </div>
    </Dialog>
  );
}
