import { useSyncExternalStore, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { changeSetBy, onSetBy, setBy } from './set-by.ts';

/** The name that this browser signs with; it changes everywhere at once. */
export const useSetBy = (): string => useSyncExternalStore(onSetBy, setBy);

/** Whose name stands on what is set here, and the way to change it. */
export function NameLine() {
  const by = useSetBy();
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <form
        className="flex max-w-96 items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          setAsking(false);
        }}
      >
        <div className="flex-1">
          <TextField label="Your name" value={by} maxLength={80} onCommit={changeSetBy} autoComplete="name" />
        </div>
        <Button type="submit">Done</Button>
      </form>
    );
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-md text-muted">
      {by === '' ? 'Nobody’s name is kept on this computer yet.' : `What you set here is signed “${by}”.`}
      <span className="text-accent">
        <Button variant="link" onClick={() => setAsking(true)}>
          {by === '' ? 'Enter your name' : 'Change'}
        </Button>
      </span>
    </p>
  );
}
