import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

interface NameFormProps {
  /** What is made, such as "greeting". */
  word: string;
  onCreate: (name: string) => void;
  onCancel: () => void;
}

/** Asks for the name of a new thing, in place. */
export function NameForm({ word, onCreate, onCancel }: NameFormProps) {
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    // Esc takes back the question, not the panel around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="flex flex-col gap-2 rounded-control bg-hover p-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onCreate(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField label={`Name of the new ${word}`} value={name} maxLength={80} onChange={setName} />
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="small" variant="primary" type="submit" disabled={name.trim() === ''}>
          Create
        </Button>
      </div>
    </form>
  );
}
