import type { ReactNode } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { PromiseVerdict } from '../../verify/prove/proof.ts';
import { Button } from '../ui/button.tsx';
import { VerdictMark } from './verdict-mark.tsx';

interface PromiseCardProps {
  /** The whole sentence, the name of the card. */
  sentence: string;
  verdict: PromiseVerdict | null;
  onPlay: (call: CallScript) => void;
  actions: ReactNode;
  /** In place of the sentence, the way to change it. */
  children?: ReactNode;
}

/** One promise: what it says, whether it is kept, and where it is not, why, and the call that shows it. */
export function PromiseCard({ sentence, verdict, onPlay, actions, children }: PromiseCardProps) {
  const broken = verdict?.is === 'broken' ? verdict : null;
  return (
    <article
      aria-label={sentence}
      className="flex flex-col gap-2.5 rounded-card border border-line bg-panel px-4 py-3.5 max-sm:px-3.5"
    >
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">{children || <p className="text-md">{unbroken(sentence)}</p>}</div>
        <div className="flex items-center gap-1.5">{actions}</div>
      </div>
      <div aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <VerdictMark verdict={verdict} />
        {verdict && verdict.is !== 'kept' && (
          <p className={`min-w-0 flex-1 basis-60 ${broken ? 'text-lost' : 'text-muted'}`}>{verdict.why}</p>
        )}
        {broken?.call && (
          <Button size="small" icon="play" onClick={() => onPlay(broken.call!)}>
            Play that call
          </Button>
        )}
      </div>
    </article>
  );
}

/** A number and its unit stay on one line. */
const unbroken = (sentence: string) => sentence.replace(/(\d) (s|min)\b/g, '$1\u00a0$2');
