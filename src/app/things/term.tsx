import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ExplainedWord } from '../ui/explained-word.tsx';
import { onGlossary } from './glossary-window.ts';
import { termOf, type GlossaryTerm } from './glossary.ts';

interface TermProps {
  /** The id of the word in the glossary; without a known one the words stand alone. */
  id: string | undefined;
  children: ReactNode;
}

/** A word of the trade where it stands, which explains itself when pressed. */
export function Term({ id, children }: TermProps) {
  const entry = id === undefined ? undefined : termOf(id);
  if (!entry) return children;
  return (
    <ExplainedWord label={`What is meant: ${entry.term}`} explanation={<Explanation entry={entry} />}>
      {children}
    </ExplainedWord>
  );
}

function Explanation({ entry }: { entry: GlossaryTerm }) {
  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-semibold">{entry.term}</p>
      <p>{entry.means}</p>
      {entry.alsoCalled && <p className="text-sm text-muted">Also called: {entry.alsoCalled.join(', ')}</p>}
      <div className="text-sm text-accent">
        <Button variant="link" onClick={() => onGlossary(entry.id)}>
          Open in the glossary
        </Button>
      </div>
    </div>
  );
}
