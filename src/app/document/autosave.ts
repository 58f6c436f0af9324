import { canonicalJson } from '../../base/canonical-json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from './document-store.ts';
import type { DraftHome } from './draft-home.ts';
import { draftKey } from './draft-record.ts';
import { createDraftWriter } from './draft-writer.ts';
import { watchPageLeave } from './page-leave.ts';
import type { SaveToServer } from './save-port.ts';

interface AutosaveOptions {
  readonly document: PlanDocument;
  readonly home: Pick<DraftHome, 'storage' | 'journal' | 'tab'>;
  /** Without it only this browser keeps the plan. */
  readonly saveToServer?: SaveToServer | undefined;
  /** The restored draft had not reached the server: send it at once. */
  readonly pending?: boolean | undefined;
  /** The server has this tab's plan under a new revision. */
  readonly onSaved?: ((revision: string) => void) | undefined;
  /** The browser refused to keep the draft, such as when the disk is full. */
  readonly onStorageProblem?: ((problem: unknown) => void) | undefined;
}

export interface Autosave {
  /** Writes and sends what is waiting; resolves when both are through. */
  flush(): Promise<void>;
  /** Settles a conflict: 'mine' overwrites the server's plan, 'theirs' drops the draft. */
  settle(keep: 'mine' | 'theirs'): Promise<void>;
  /** Whether the server has everything and nothing is on its way there. */
  isSafe(): boolean;
  /** Shows a newer plan of the server; false where this revision is shown already. Only while safe. */
  take(plan: Plan, revision: string): boolean;
  /** Sends now what would be sent soon. */
  sendNow(): Promise<void>;
  stop(): void;
}

const SERVER_MS = 800;
const RETRY_MS = 5000;

/** Keeps a document safe: in this browser with the edit itself and when the page is left, on the server 800 ms after the last edit. */
export function startAutosave(options: AutosaveOptions): Autosave {
  const { document, home, saveToServer, pending, onSaved, onStorageProblem } = options;
  const { store } = document;
  let sent: Plan | null = pending ? null : store.getState().plan;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let stopped = false;

  const writer = createDraftWriter({
    ...home,
    key: draftKey(store.getState().plan.id, home.tab),
    read: () => {
      const { plan, baseRevision } = store.getState();
      return { plan, baseRevision, pending: sent !== plan, savedAtMs: Date.now() };
    },
    onKept: ({ plan }) => {
      if (!saveToServer && store.getState().plan === plan) store.setState({ saving: 'saved' });
    },
    onProblem: (problem, { plan }) => {
      if (store.getState().plan === plan && !store.getState().conflict) store.setState({ saving: 'offline' });
      onStorageProblem?.(problem);
    },
  });
  const writeNow = () => {
    writer.write();
    return writer.settled();
  };
  const sendIn = (ms: number) => {
    clearTimeout(serverTimer);
    serverTimer = setTimeout(() => void sendNow(), ms);
  };

  const send = async (baseRevision: string | null): Promise<void> => {
    clearTimeout(serverTimer);
    const { plan } = store.getState();
    if (!saveToServer || sent === plan || stopped) return;
    store.setState({ saving: 'saving' });
    const answer = await saveToServer(plan, baseRevision).catch(() => ({ saved: 'offline' as const }));
    // Another plan may have taken this one's place while it was on its way.
    if (stopped || store.getState().plan.id !== plan.id) return;
    if (answer.saved === 'offline') {
      store.setState({ saving: 'offline' });
      sendIn(RETRY_MS);
      return;
    }
    if (answer.saved === 'conflict' && canonicalJson(answer.theirs) !== canonicalJson(plan)) {
      const { theirs, theirRevision } = answer;
      store.setState({ saving: 'conflict', conflict: { mine: store.getState().plan, theirs, theirRevision } });
      return;
    }
    // What the server has already was sent by the page before this one, which did not live to hear the answer.
    const revision = answer.saved === 'yes' ? answer.revision : answer.theirRevision;
    sent = plan;
    const changedMeanwhile = store.getState().plan !== plan;
    store.setState({ baseRevision: revision, saving: changedMeanwhile ? 'saving' : 'saved' });
    if (answer.saved === 'yes') onSaved?.(revision);
    await writeNow();
    if (changedMeanwhile) sendIn(SERVER_MS);
  };

  // One save at a time: a second one would be based on a revision that the first is about to replace.
  const sendOne = (baseRevision: string | null): Promise<void> => {
    sending ??= send(baseRevision).finally(() => {
      sending = null;
    });
    return sending;
  };
  const sendNow = async () => {
    if (store.getState().saving !== 'conflict') await sendOne(store.getState().baseRevision);
  };
  const become = (plan: Plan, revision: string) => {
    sent = plan;
    document.replace(plan, revision);
    clearTimeout(serverTimer);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.plan === before.plan) return;
    if (state.conflict) {
      // Goes on being kept here; nothing is sent until somebody has decided.
      store.setState({ conflict: { ...state.conflict, mine: state.plan } });
    } else if (state.plan !== sent) store.setState({ saving: 'saving' });
    writer.write();
    sendIn(SERVER_MS);
  });
  const unwatch = watchPageLeave({ onLeave: () => writer.leave(), onHide: () => writer.leave() });
  const onOnline = () => void sendNow();
  window.addEventListener('online', onOnline);
  if (pending) sendIn(0);

  return {
    flush: async () => {
      await writer.settled();
      await sending;
      await sendNow();
    },
    settle: async (keep) => {
      const { conflict } = store.getState();
      if (!conflict) return;
      if (keep === 'theirs') {
        become(conflict.theirs, conflict.theirRevision);
        await writer.settled();
        return;
      }
      store.setState({ conflict: null, baseRevision: conflict.theirRevision });
      sent = null;
      await sendOne(conflict.theirRevision);
    },
    isSafe: () => sent === store.getState().plan && sending === null && !store.getState().conflict,
    take: (plan, revision) => {
      if (revision === store.getState().baseRevision) return false;
      become(plan, revision);
      return true;
    },
    sendNow,
    stop: () => {
      stopped = true;
      unsubscribe();
      unwatch();
      clearTimeout(serverTimer);
      window.removeEventListener('online', onOnline);
    },
  };
}
