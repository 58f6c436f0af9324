import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';

const storageKey = 'ringplan.first-hint';

function wasSeen(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'seen';
  } catch {
    return false;
  }
}

interface FirstHintProps {
  hasProblem: boolean;
  onTry: () => void;
  onProblem: () => void;
}

/** Two sentences on the first visit; once skipped or followed, never again on this device. */
export function FirstHint({ hasProblem, onTry, onProblem }: FirstHintProps) {
  const [seen, setSeen] = useState(wasSeen);
  if (seen) return null;
  const close = () => {
    setSeen(true);
    try {
      localStorage.setItem(storageKey, 'seen');
    } catch {
      // Then it comes again on the next visit.
    }
  };
  const follow = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <section
      aria-label="First steps"
      className="absolute bottom-17 left-4 z-10 w-[22rem] max-w-[calc(100%-2rem)] rounded-card border border-line-strong bg-panel p-4 pr-11 shadow-float"
    >
      <p className="text-md">
        <span className="font-semibold">Play a call</span> to hear what a caller of this office meets, and see why.
        {hasProblem && ' Then fix the one thing the checks found.'}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" size="small" icon="play" onClick={follow(onTry)}>
          Play a call
        </Button>
        {hasProblem && (
          <Button size="small" icon="alert-triangle" onClick={follow(onProblem)}>
            Show the problem
          </Button>
        )}
      </div>
      <span className="absolute top-2 right-2">
        <IconButton icon="x" size="small" label="Skip" onClick={close} />
      </span>
    </section>
  );
}
