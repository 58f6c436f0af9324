import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { backend } from '../backend/backend-client.ts';
import { isAway } from '../backend/problem-error.ts';
import { draftSaver } from '../backend/save-draft.ts';
import { startAutosave, type Autosave } from '../document/autosave.ts';
import { createDocument, type PlanDocument } from '../document/document-store.ts';
import type { DraftHome } from '../document/draft-home.ts';
import { followSave, type LoadFromServer } from '../document/follow-saves.ts';
import { joinPlan, planChannel } from '../document/plan-tabs.ts';
import { watchTyping } from '../document/typing-journal.ts';
import { toast } from '../ui/toast.ts';
import { agoText } from './ago-text.ts';
import { keepApp } from './keep-app.ts';
import { watchServer } from './watch-server.ts';
import type { Loaded } from './load-plan.ts';

/** Whether another tab of this browser has the plan open, and whether both have work of their own that is not saved yet. */
export type Elsewhere = 'no' | 'yes' | 'apart';

/** A document and what keeps it safe, which runs between `start` and the function that it returns. */
export interface PlanKeeper extends Pick<Autosave, 'flush' | 'settle'> {
  readonly document: PlanDocument;
  start(onElsewhere: (elsewhere: Elsewhere) => void): () => void;
}

const STAYED_MS = 20_000;

/** Makes the document of a loaded plan. */
export function createKeeper(loaded: Loaded & { found: true }, home: DraftHome): PlanKeeper {
  const document = createDocument(loaded.plan, loaded.baseRevision);
  const planId = loaded.plan.id;
  let autosave: Autosave | null = null;
  return {
    document,
    flush: async () => autosave?.flush(),
    settle: async (how) => autosave?.settle(how),
    start: (onElsewhere) => {
      const started = startAutosave({
        document,
        home,
        pending: loaded.pending,
        base: loaded.base,
        keptAtMs: loaded.keptAtMs,
        saveToServer: draftSaver(backend, (detail) =>
          toast({ text: `The backend refuses this draft. ${detail}`, tone: 'lost' }),
        ),
        onSaved: (revision) => tabs.announceSaved(revision),
        onUnsent: (plan, baseRevision) => tabs.announceUnsent(plan, baseRevision),
        onJoined: () => toast({ text: 'Somebody saved this plan with your changes in it; it is what you see now' }),
        onStorageProblem: () =>
          toast({
            text: 'This browser cannot keep your draft: its storage is full or blocked. It is tried again by itself; keep this tab open until the backend has it.',
            tone: 'lost',
          }),
      });
      const follow = (said: string) =>
        followSave({
          autosave: started,
          loadFromServer: serverDraft(planId),
          onTaken: () => toast({ text: said }),
        });
      const tabs = joinPlan({
        planId,
        tab: home.tab,
        locks: home.locks,
        channel: planChannel(planId),
        onElsewhere: (elsewhere) => onElsewhere(elsewhere ? 'yes' : 'no'),
        onSaved: () => {
          onElsewhere('yes');
          void follow('Another tab saved this plan; this tab now shows that draft');
        },
        onUnsent: (plan, baseRevision) =>
          void started.takeUnsent(plan, baseRevision).then((taken) => onElsewhere(taken ? 'yes' : 'apart')),
      });
      const unwatch = watchServer({
        read: async () => {
          const reply = await backend.listPlans();
          const found = reply.ok ? reply.value.plans.find(({ id }) => id === planId) : undefined;
          return { answers: reply.ok || !isAway(reply.error), draft: found ?? null };
        },
        hear: ({ answers, draft }) => {
          started.heard(answers);
          const { baseRevision } = document.store.getState();
          if (draft === null || baseRevision === null || String(draft.draftRevision) === baseRevision) return;
          // While a save is on its way the revision is about to change anyhow.
          if (document.store.getState().saving !== 'saved') return;
          void follow(`Somebody else saved this plan ${agoText(draft.draftSavedAtMs, Date.now())}; you see it now`);
        },
      });
      autosave = started;
      // Whoever works here, or stays, needs the app also when the backend is away; the first picture comes before that.
      const whenEdited = document.store.subscribe((now, before) => {
        if (now.plan !== before.plan) keepApp();
      });
      const untype = watchTyping(home, planId);
      const whenStayed = setTimeout(keepApp, STAYED_MS);
      if (loaded.from !== 'backend' && !loaded.pending) started.heard(false);
      return () => {
        whenEdited();
        untype();
        clearTimeout(whenStayed);
        void started.flush().finally(() => {
          started.stop();
          unwatch();
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
