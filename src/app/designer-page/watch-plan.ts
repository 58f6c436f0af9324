import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { backend } from '../backend/backend-client.ts';
import { isAway } from '../backend/problem-error.ts';
import type { Autosave } from '../document/autosave.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { DraftHome } from '../document/draft-home.ts';
import { followSave, type LoadFromServer } from '../document/follow-saves.ts';
import { joinPlan, planChannel, type PlanTabs } from '../document/plan-tabs.ts';
import { takeTyped, watchTyping, type Typed } from '../document/typing-journal.ts';
import { toast } from '../ui/toast.ts';
import { agoText } from './ago-text.ts';
import { keepApp } from './keep-app.ts';
import { watchServer } from './watch-server.ts';

/** Whether another tab of this browser has the plan open, and whether both have work of their own that is not saved yet. */
export type Elsewhere = 'no' | 'yes' | 'apart';

interface WatchPlanOptions {
  readonly document: PlanDocument;
  readonly home: DraftHome;
  readonly autosave: Autosave;
  readonly onElsewhere: (elsewhere: Elsewhere) => void;
  /** What was being typed when the page ended the last time. */
  readonly onTyped: (typed: readonly Typed[]) => void;
}

export interface PlanWatch extends Pick<PlanTabs, 'announceSaved' | 'announceUnsent'> {
  leave(): void;
}

const STAYED_MS = 20_000;

/** What an open plan needs once its first picture is there: who else has it or saves it, what was typed, and the app kept for later. */
export function watchPlan({ document, home, autosave, onElsewhere, onTyped }: WatchPlanOptions): PlanWatch {
  const planId = document.store.getState().plan.id;
  const follow = (said: string) =>
    void followSave({
      autosave,
      loadFromServer: serverDraft(planId),
      onTaken: (undo) => toast({ text: undo === 'kept' ? said : `${said}. Undo begins anew` }),
    });
  const tabs = joinPlan({
    planId,
    tab: home.tab,
    locks: home.locks,
    channel: planChannel(planId),
    onElsewhere: (elsewhere) => onElsewhere(elsewhere ? 'yes' : 'no'),
    onSaved: () => {
      onElsewhere('yes');
      follow('Another tab saved this plan; this tab now shows that draft');
    },
    onUnsent: (plan, baseRevision) =>
      void autosave.takeUnsent(plan, baseRevision).then((taken) => onElsewhere(taken ? 'yes' : 'apart')),
  });
  const unwatch = watchServer({
    read: async () => {
      const reply = await backend.listPlans();
      const found = reply.ok ? reply.value.plans.find(({ id }) => id === planId) : undefined;
      return { answers: reply.ok || !isAway(reply.error), draft: found ?? null };
    },
    hear: ({ answers, draft }) => {
      autosave.heard(answers);
      const { baseRevision, saving } = document.store.getState();
      if (draft === null || baseRevision === null || String(draft.draftRevision) === baseRevision) return;
      // While a save is on its way the revision is about to change anyhow.
      if (saving !== 'saved') return;
      follow(`Somebody else saved this plan ${agoText(draft.draftSavedAtMs, Date.now())}; you see it now`);
    },
  });
  let stopped = false;
  let untype = () => {};
  void takeTyped(home, planId).then((typed) => {
    if (stopped) return;
    if (typed.length > 0) onTyped(typed);
    untype = watchTyping(home, planId);
  });
  // Whoever works here, or stays, needs the app also when the backend is away.
  const whenEdited = document.store.subscribe((now, before) => {
    if (now.plan !== before.plan) keepApp();
  });
  const whenStayed = setTimeout(keepApp, STAYED_MS);
  return {
    announceSaved: (revision) => tabs.announceSaved(revision),
    announceUnsent: (plan, baseRevision) => tabs.announceUnsent(plan, baseRevision),
    leave: () => {
      stopped = true;
      unwatch();
      untype();
      whenEdited();
      clearTimeout(whenStayed);
      tabs.leave();
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
