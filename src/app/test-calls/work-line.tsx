import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { Worked } from '../things/use-work.ts';

interface WorkLineProps {
  work: Pick<Worked<unknown, unknown>, 'state' | 'told' | 'cancel' | 'again'>;
  /** What is done: "Playing the test calls". */
  what: string;
}

/** Shorter work is over before anybody could read that it goes on. */
const SHOWN_AFTER_MS = 300;

/** That work goes on, how far it is and how to end it, or how it ended; nothing once it is done. */
export function WorkLine({ work, what }: WorkLineProps) {
  if (work.state === 'ready') return null;
  if (work.state === 'working') return <Working work={work} what={what} />;
  return (
    <Notice
      tone="warning"
      title={`${what}: ${work.state === 'failed' ? 'this did not come to an end' : 'cancelled'}`}
      actions={
        <Button variant="link" onClick={work.again}>
          Try again
        </Button>
      }
    >
      {work.state === 'failed' && 'A step of the plan may be unfinished: see Problems.'}
    </Notice>
  );
}

function Working({ work, what }: WorkLineProps) {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!lasts) return null;
  return (
    <p className="flex min-h-7 flex-wrap items-center gap-2 text-muted">
      <Spinner size={14} /> {what}: {Math.round((work.told ?? 0) * 100)} %
      <Button variant="link" onClick={work.cancel}>
        Cancel
      </Button>
    </p>
  );
}
