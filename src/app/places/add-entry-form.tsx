import { useRef, useState } from 'react';
import type { Result } from '../../base/result.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { checkLabel } from './check-label.ts';
import type { CallerEntry } from './pasted-entries.ts';

interface AddEntryFormProps {
  checkPrefix: (text: string) => Promise<Result<string, string>>;
  onAdd: (entry: CallerEntry) => void;
}

/** The row in which a new entry is typed; after adding it is ready for the next. */
export function AddEntryForm({ checkPrefix, onAdd }: AddEntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [label, setLabel] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const checked = checkLabel(label);
  const add = async () => {
    const read = await checkPrefix(typed);
    form.current?.querySelector('input')?.focus();
    setProblem(read.ok ? null : read.error);
    if (!read.ok || !checked.ok) return;
    onAdd({ prefix: read.value, ...(checked.value === '' ? {} : { label: checked.value }) });
    setTyped('');
    setLabel('');
  };
  return (
    <form
      ref={form}
      aria-label="Add a caller"
      noValidate
      className="grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)_auto] items-start gap-2 bg-background p-2 max-sm:grid-cols-1"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label="Number or its beginning"
        type="tel"
        placeholder="312 or (312) 555-0100"
        value={typed}
        maxLength={40}
        error={problem ?? undefined}
        onChange={(text) => {
          setTyped(text);
          setProblem(null);
        }}
      />
      <TextField
        label="Label"
        placeholder="Who this is"
        value={label}
        error={checked.ok ? undefined : checked.error}
        onChange={setLabel}
      />
      <div className="sm:pt-6">
        <Button type="submit" icon="plus">
          Add
        </Button>
      </div>
    </form>
  );
}
