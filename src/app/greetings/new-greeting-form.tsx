import { useEffect, useRef, useState } from 'react';
import type { Prompt } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { TextField } from '../ui/text-field.tsx';
import { WordsField } from './words-field.tsx';

interface NewGreetingFormProps {
  plan: Plan;
  /** What it is called unless somebody says otherwise. */
  name: string;
  onCreate: (prompt: Prompt) => void;
  onCancel: () => void;
}

/** Makes a greeting with name and words in the place where it is used. */
export function NewGreetingForm({ plan, name: start, onCreate, onCancel }: NewGreetingFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(start);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const checked = checkText(80, 'Give it a name.')(name);
  return (
    // Esc takes back the question, not the panel around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      aria-label="New greeting"
      className="flex flex-col gap-3 rounded-card bg-background p-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (checked.ok && text.trim() !== '') onCreate({ name: checked.value, text: text.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label="Name of the new greeting"
        value={name}
        error={tried && !checked.ok ? checked.error : undefined}
        onChange={setName}
      />
      <WordsField
        label="What callers hear"
        plan={plan}
        language={undefined}
        value={text}
        error={tried && text.trim() === '' ? 'Write what callers hear before the tone.' : undefined}
        onChange={setText}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="primary" type="submit">
          Create and use
        </Button>
      </div>
    </form>
  );
}
