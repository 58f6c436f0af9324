import { Suspense } from 'react';
import type { PlanDocument } from '../document/document-store.ts';
import type { Typed } from '../document/typing-journal.ts';
import { useDocument } from '../document/use-document.ts';
import { DraftNotices } from './lazy-parts.ts';
import type { PageActions } from './use-page-actions.ts';
import type { Elsewhere } from './watch-plan.ts';

interface DraftWarningsProps {
  document: PlanDocument;
  elsewhere: Elsewhere;
  typed: readonly Typed[];
  act: PageActions;
}

/** What endangers the draft: somebody else who edits it, a browser that cannot keep it. Nothing is fetched while all is well. */
export function DraftWarnings({ document, elsewhere, typed, act }: DraftWarningsProps) {
  const conflict = useDocument(document, (state) => state.conflict);
  const isKept = useDocument(document, (state) => state.kept);
  const isApart = elsewhere === 'apart';
  if (!isApart && !conflict && isKept && typed.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <DraftNotices
        isApart={isApart}
        conflict={conflict !== null}
        kept={isKept}
        typed={typed}
        onConflict={() => act.open('conflict')}
      />
    </Suspense>
  );
}
