import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { checkText } from '../ui/check-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

interface NameDialogProps {
  title: string;
  /** "Name", with an example as its placeholder. */
  placeholder: string;
  /** The names there are: the same one again is allowed, and said. */
  taken: readonly string[];
  onAdd: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name of something new before it is made, so that a change of mind leaves nothing behind. */
export function NameDialog({ title, placeholder, taken, onAdd, onClose }: NameDialogProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const same = taken.some((other) => other.toLowerCase() === name.trim().toLowerCase());
  const add = () => {
    const checked = checkText(80, 'Type a name first.')(name);
    if (checked.ok) onAdd(checked.value);
    else setError(checked.error);
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="name-dialog">
            Add
          </Button>
        </>
      }
    >
      <form
        id="name-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label="Name"
          value={name}
          placeholder={placeholder}
          error={error}
          warning={same ? `There is a ${name.trim()} already. This makes a second one.` : undefined}
          onChange={(text) => {
            setName(text);
            setError(null);
          }}
        />
      </form>
    </Dialog>
  );
}
