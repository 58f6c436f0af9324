import { useState } from 'react';
import { checkPhone } from '../things/check-phone.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

interface NewMobileProps {
  country: string;
  name: string;
  /** E.164. */
  onAdd: (e164: string) => void;
  onClose: () => void;
}

/** Asks for the number of a mobile: without one it is no phone. */
export function NewMobile({ country, name, onAdd, onClose }: NewMobileProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = async () => {
    const checked = await checkPhone(text, country);
    if (!checked.ok) setError(checked.error);
    else if (checked.value === '') setError('Type the number first.');
    else onAdd(checked.value);
  };
  return (
    <Dialog
      title={`Mobile of ${name}`}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="new-mobile">
            Add
          </Button>
        </>
      }
    >
      <form
        id="new-mobile"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label="Number"
          type="tel"
          help="It rings 20 s and asks to press 1; both can be changed."
          placeholder="(312) 555-0100"
          maxLength={40}
          value={text}
          error={error}
          onChange={(next) => {
            setText(next);
            setError(null);
          }}
        />
      </form>
    </Dialog>
  );
}
