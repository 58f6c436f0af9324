import { backend } from '../backend/backend-client.ts';
import { draftSaver } from '../backend/save-draft.ts';
import { startAutosave, type Autosave } from '../document/autosave.ts';
import { createDocument, type PlanDocument } from '../document/document-store.ts';
import type { DraftHome } from '../document/draft-home.ts';
import type { Typed } from '../document/typing-journal.ts';
import { onceSeen } from '../ui/once-seen.ts';
import { toast } from '../ui/toast.ts';
import type { Loaded } from './load-plan.ts';
import type { Elsewhere, PlanWatch } from './watch-plan.ts';

interface KeeperEars {
  readonly onElsewhere: (elsewhere: Elsewhere) => void;
  /** What was being typed when the page ended the last time. */
  readonly onTyped: (typed: readonly Typed[]) => void;
}

/** A document and what keeps it safe, which runs between `start` and the function that it returns. */
export interface PlanKeeper extends Pick<Autosave, 'flush' | 'settle'> {
  readonly document: PlanDocument;
  start(on: KeeperEars): () => void;
}

/** Makes the document of a loaded plan. */
export function createKeeper(loaded: Loaded & { found: true }, home: DraftHome): PlanKeeper {
  const document = createDocument(loaded.plan, loaded.baseRevision);
  let autosave: Autosave | null = null;
  return {
    document,
    flush: async () => autosave?.flush(),
    settle: async (how) => autosave?.settle(how),
    start: ({ onElsewhere, onTyped }) => {
      const started = startAutosave({
        document,
        home,
        pending: loaded.pending,
        base: loaded.base,
        keptAtMs: loaded.keptAtMs,
        saveToServer: draftSaver(backend, (detail) =>
          toast({ text: `The backend refuses this draft. ${detail}`, tone: 'lost' }),
        ),
        onSaved: (revision) => watched?.announceSaved(revision),
        onUnsent: (plan, baseRevision) => watched?.announceUnsent(plan, baseRevision),
        onJoined: () => toast({ text: 'Somebody saved this plan with your changes in it; it is what you see now' }),
        onStorageProblem: () =>
          toast({
            text: 'This browser cannot keep your draft: its storage is full or blocked. It is tried again by itself; keep this tab open until the backend has it.',
            tone: 'lost',
          }),
      });
      let left = false;
      let watched: PlanWatch | null = null;
      const watch = async () => {
        await onceSeen();
        const { watchPlan } = await import('./watch-plan.ts');
        if (!left) watched = watchPlan({ document, home, autosave: started, onElsewhere, onTyped });
      };
      // Not fetched is no harm: what waits is sent all the same.
      watch().catch(() => undefined);
      autosave = started;
      if (loaded.from !== 'backend' && !loaded.pending) started.heard(false);
      return () => {
        left = true;
        void started.flush().finally(() => {
          started.stop();
          watched?.leave();
        });
      };
    },
  };
}
