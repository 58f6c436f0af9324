import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { backend } from '../backend/backend-client.ts';
import { draftSaver } from '../backend/save-draft.ts';
import { startAutosave, type Autosave } from '../document/autosave.ts';
import { createDocument, type PlanDocument } from '../document/document-store.ts';
import type { DraftHome } from '../document/draft-home.ts';
import { followSave, type LoadFromServer } from '../document/follow-saves.ts';
import { joinPlan, planChannel } from '../document/plan-tabs.ts';
import { toast } from '../ui/toast.ts';
import type { Loaded } from './load-plan.ts';

/** A document and what keeps it safe, which runs between `start` and the function that it returns. */
export interface PlanKeeper extends Pick<Autosave, 'flush' | 'settle'> {
  readonly document: PlanDocument;
  /** `onElsewhere` hears whether another tab of this browser has the plan open. */
  start(onElsewhere: (elsewhere: boolean) => void): () => void;
}

/** Makes the document of a loaded plan. */
export function createKeeper(loaded: Loaded & { found: true }, home: DraftHome): PlanKeeper {
  const document = createDocument(loaded.plan, loaded.baseRevision);
  const planId = loaded.plan.id;
  let autosave: Autosave | null = null;
  return {
    document,
    flush: async () => autosave?.flush(),
    settle: async (keep) => autosave?.settle(keep),
    start: (onElsewhere) => {
      const started = startAutosave({
        document,
        home,
        pending: loaded.pending,
        saveToServer: draftSaver(backend, (detail) =>
          toast({ text: `The backend refuses this draft. ${detail}`, tone: 'lost' }),
        ),
        onSaved: (revision) => tabs.announceSaved(revision),
        onStorageProblem: () =>
          toast({ text: 'This browser could not keep the draft. Is its storage full?', tone: 'lost' }),
      });
      const tabs = joinPlan({
        planId,
        tab: home.tab,
        locks: home.locks,
        channel: planChannel(planId),
        onElsewhere,
        onSaved: () =>
          void followSave({
            autosave: started,
            loadFromServer: serverDraft(planId),
            onTaken: () => toast({ text: 'Another tab saved this plan; this tab now shows that draft' }),
          }),
      });
      autosave = started;
      return () => {
        void started.flush().finally(() => {
          started.stop();
          tabs.leave();
        });
      };
    },
  };
}

const serverDraft =
  (plan: string): LoadFromServer =>
  async () => {
    const draft = await backend.getDraft({ params: { plan } });
    const read = draft.ok ? readPlan(draft.value.document, KINDS) : null;
    return draft.ok && read?.ok ? { plan: read.value, revision: String(draft.value.revision) } : null;
  };
