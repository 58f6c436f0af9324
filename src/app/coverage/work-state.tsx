import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { Worked } from '../things/use-work.ts';

interface WorkStateProps {
  work: Pick<Worked<unknown, unknown>, 'state' | 'cancel' | 'again' | 'answer'>;
  /** What is being worked out: "where callers end". */
  what: string;
  /** How far it is, from 0 to 1, where that is known. */
  part?: number | undefined;
}

/** Shorter work is over before anybody could read that it goes on. */
const SHOWN_AFTER_MS = 250;
const SLOW_AFTER_MS = 1500;

/** How the work on an answer goes: that it goes on, with a way to end it where it takes long, or how it ended. */
export function WorkState({ work, what, part }: WorkStateProps) {
  const { state } = work;
  if (state === 'ready') return null;
  if (state === 'working')
    return <Working key={String(work.answer === null)} what={what} part={part} onCancel={work.cancel} />;
  return (
    <Notice
      tone="warning"
      title={state === 'failed' ? `This could not be worked out: ${what}` : `Cancelled: working out ${what}`}
      actions={
        <Button variant="link" onClick={work.again}>
          Try again
        </Button>
      }
    >
      {state === 'failed'
        ? 'A step of the plan may be unfinished: see Problems.'
        : work.answer !== null && 'What is shown is from before your last change.'}
    </Notice>
  );
}

function Working({ what, part, onCancel }: Pick<WorkStateProps, 'what' | 'part'> & { onCancel: () => void }) {
  const [lasts, setLasts] = useState<'moment' | 'while' | 'long'>('moment');
  useEffect(() => {
    const timers = [
      setTimeout(() => setLasts('while'), SHOWN_AFTER_MS),
      setTimeout(() => setLasts('long'), SLOW_AFTER_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  if (lasts === 'moment') return null;
  const isSlow = lasts === 'long';
  return (
    <p className="flex min-h-7 items-center gap-2 text-muted">
      <Spinner size={14} /> Working out {what}
      {isSlow && part !== undefined ? `: ${Math.round(part * 100)} %` : '…'}
      {isSlow && (
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </p>
  );
}
