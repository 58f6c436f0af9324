import { backend } from '../backend/backend-client.ts';
import { draftSaver } from '../backend/save-draft.ts';
import { startAutosave, type Autosave } from '../document/autosave.ts';
import { createDocument, type PlanDocument } from '../document/document-store.ts';
import type { DraftStorage } from '../document/draft-storage.ts';
import { toast } from '../ui/toast.ts';
import type { Loaded } from './load-plan.ts';

/** A document and what keeps it safe, which runs between `start` and the function that it returns. */
export interface PlanKeeper extends Pick<Autosave, 'flush' | 'settle'> {
  readonly document: PlanDocument;
  start(): () => void;
}

/** Makes the document of a loaded plan. */
export function createKeeper(loaded: Loaded & { found: true }, storage: DraftStorage): PlanKeeper {
  const document = createDocument(loaded.plan, loaded.baseRevision);
  let autosave: Autosave | null = null;
  return {
    document,
    flush: async () => autosave?.flush(),
    settle: async (keep) => autosave?.settle(keep),
    start: () => {
      const started = startAutosave({
        document,
        storage,
        pending: loaded.pending,
        saveToServer: draftSaver(backend, (detail) =>
          toast({ text: `The backend refuses this draft. ${detail}`, tone: 'lost' }),
        ),
        onStorageProblem: () =>
          toast({ text: 'This browser could not keep the draft. Is its storage full?', tone: 'lost' }),
      });
      autosave = started;
      return () => {
        void started.flush().finally(() => started.stop());
      };
    },
  };
}
