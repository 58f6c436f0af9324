import { useEffect, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Done } from './use-writes.ts';

const SHOWN_MS = 10_000;

interface UndoBarProps {
  done: Done;
  onUndo: () => void;
  onOver: () => void;
}

/**
 * Says what was just done and takes it back for ten seconds; they do not pass while somebody points at it or is in it. Give it
 * the turn as its `key`.
 */
export function UndoBar({ done, onUndo, onOver }: UndoBarProps) {
  const [held, setHeld] = useState(false);
  const { says } = done;
  useEffect(() => announce(`${says}. Undo is possible for 10 seconds.`), [says]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onOver, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onOver]);
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-0 z-10 flex justify-center p-3">
      {/* Pointing at it and being in it only hold the clock. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        aria-label="Just done"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="pointer-events-auto flex w-full max-w-[32rem] items-center gap-3 rounded-card bg-inverse py-2 pr-2 pl-4 text-on-inverse shadow-float"
      >
        <Icon name="check-circle" size={18} />
        <p className="min-w-0 flex-1 text-md font-medium">{says}</p>
        <Button size="large" icon="undo" onClick={onUndo}>
          Undo
        </Button>
      </section>
    </div>
  );
}
