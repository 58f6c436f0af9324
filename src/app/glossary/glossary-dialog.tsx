// glossary: every word of the trade on one searchable list. It knows the words and nothing of plans.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../base/counted.ts';
import { closeGlossary, glossaryWindow } from '../things/glossary-window.ts';
import { GLOSSARY, termOf, type GlossaryTerm } from '../things/glossary.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { matchScore } from '../ui/match-items.ts';
import { TextField } from '../ui/text-field.tsx';

/** The glossary in a window; begins at the word it was opened from. */
export function GlossaryDialog() {
  const asked = useStore(glossaryWindow, ({ at }) => at);
  const [query, setQuery] = useState('');
  // A new object for each visit, so that the same word can be gone to twice.
  const [goal, setGoal] = useState<{ readonly id: string } | null>(asked === null ? null : { id: asked });
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    if (goal === null) return;
    const word = list.current?.querySelector<HTMLElement>(`[data-word="${CSS.escape(goal.id)}"]`);
    word?.scrollIntoView({ block: 'start' });
    word?.focus({ preventScroll: true });
  }, [goal]);
  const found = GLOSSARY.filter((entry) => matchScore(searchable(entry), query) > 0);
  return (
    <Dialog
      title="Glossary"
      description="The words of the trade in plain English, and what other systems call them."
      onClose={closeGlossary}
      dismissible
      sheet
    >
      <div className="sticky top-0 z-10 -mx-1 bg-panel px-1 pb-3">
        <TextField
          label="Find a word"
          hideLabel
          type="search"
          placeholder="Find a word, such as IVR or ring group"
          value={query}
          onChange={setQuery}
        />
      </div>
      <p role="status" className={found.length === 0 ? 'pb-6 text-muted' : 'sr-only'}>
        {found.length === 0
          ? `No word is called “${query}”. Try a shorter one.`
          : query !== '' && `${counted(found.length, 'word')} found`}
      </p>
      <dl ref={list} className="flex flex-col gap-1 pb-4">
        {found.map((entry) => (
          <div
            key={entry.id}
            data-word={entry.id}
            tabIndex={-1}
            className="-mx-2 scroll-mt-14 rounded-control px-2 py-2 -outline-offset-2 focus:bg-accent-soft"
          >
            <dt className="text-md font-semibold">{entry.term}</dt>
            <dd className="mt-0.5">{entry.means}</dd>
            {entry.alsoCalled && (
              <dd className="mt-0.5 text-sm text-muted">Also called: {entry.alsoCalled.join(', ')}</dd>
            )}
            {entry.see && (
              <dd className="flex flex-wrap items-center gap-x-3 text-sm">
                <span className="text-muted">See also</span>
                {entry.see.map((id) => (
                  <span key={id} className="text-accent">
                    <Button
                      variant="link"
                      onClick={() => {
                        setQuery('');
                        setGoal({ id });
                      }}
                    >
                      {termOf(id)?.term ?? id}
                    </Button>
                  </span>
                ))}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

const searchable = ({ term, means, alsoCalled = [] }: GlossaryTerm) => ({
  label: term,
  description: means,
  keywords: alsoCalled.join(' '),
});
