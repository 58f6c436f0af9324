import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from './document-store.ts';
import { draftKey, type DraftRecord } from './draft-record.ts';
import type { DraftStorage } from './draft-storage.ts';
import type { SaveToServer } from './save-port.ts';

interface AutosaveOptions {
  readonly document: PlanDocument;
  readonly storage: DraftStorage;
  /** Without it only this browser keeps the plan. */
  readonly saveToServer?: SaveToServer | undefined;
  /** The restored draft had not reached the server: send it at once. */
  readonly pending?: boolean | undefined;
  /** The browser refused to keep the draft, such as when the disk is full. */
  readonly onStorageProblem?: ((problem: unknown) => void) | undefined;
}

export interface Autosave {
  /** Writes and sends what is waiting; resolves when both are through. */
  flush(): Promise<void>;
  /** Settles a conflict: 'mine' overwrites the server's plan, 'theirs' drops the draft. */
  settle(keep: 'mine' | 'theirs'): Promise<void>;
  stop(): void;
}

const LOCAL_MS = 300;
const SERVER_MS = 800;
const RETRY_MS = 5000;

/** Keeps a document safe: in this browser within 300 ms of an edit and when the page is left, on the server 800 ms after the last edit. */
export function startAutosave({
  document,
  storage,
  saveToServer,
  pending,
  onStorageProblem,
}: AutosaveOptions): Autosave {
  const { store } = document;
  let written: Plan = store.getState().plan;
  let sent: Plan | null = pending ? null : written;
  let localTimer: ReturnType<typeof setTimeout> | undefined;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let stopped = false;

  const writeLocal = async () => {
    clearTimeout(localTimer);
    localTimer = undefined;
    const { plan, baseRevision } = store.getState();
    const record: DraftRecord = { plan, baseRevision, pending: sent !== plan, savedAtMs: Date.now() };
    written = plan;
    try {
      await storage.write(draftKey(plan.id), record);
      if (!saveToServer && store.getState().plan === plan) store.setState({ saving: 'saved' });
    } catch (problem) {
      if (written === plan) store.setState({ saving: 'offline' });
      onStorageProblem?.(problem);
    }
  };

  const send = async (baseRevision: string | null): Promise<void> => {
    clearTimeout(serverTimer);
    serverTimer = undefined;
    const { plan } = store.getState();
    if (!saveToServer || sent === plan || stopped) return;
    store.setState({ saving: 'saving' });
    const result = await saveToServer(plan, baseRevision).catch(() => ({ saved: 'offline' as const }));
    // Another plan may have taken this one's place while it was on its way.
    if (stopped || store.getState().plan.id !== plan.id) return;
    if (result.saved === 'conflict') {
      const mine = store.getState().plan;
      const { theirs, theirRevision } = result;
      store.setState({ saving: 'conflict', conflict: { mine, theirs, theirRevision } });
      return;
    }
    if (result.saved === 'offline') {
      store.setState({ saving: 'offline' });
      serverTimer = setTimeout(sendSoon, RETRY_MS);
      return;
    }
    sent = plan;
    const changedMeanwhile = store.getState().plan !== plan;
    store.setState({ baseRevision: result.revision, saving: changedMeanwhile ? 'saving' : 'saved' });
    await writeLocal();
    if (changedMeanwhile) serverTimer = setTimeout(sendSoon, SERVER_MS);
  };

  // One save at a time: a second one would be based on a revision that the first is about to replace.
  const sendOne = (baseRevision: string | null): Promise<void> => {
    sending ??= send(baseRevision).finally(() => {
      sending = null;
    });
    return sending;
  };
  const sendSoon = () => {
    if (store.getState().saving !== 'conflict') void sendOne(store.getState().baseRevision);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.plan === before.plan) return;
    if (state.conflict) {
      // Goes on being kept here; nothing is sent until somebody has decided.
      store.setState({ conflict: { ...state.conflict, mine: state.plan } });
    } else if (state.plan !== written) store.setState({ saving: 'saving' });
    localTimer ??= setTimeout(() => void writeLocal(), LOCAL_MS);
    clearTimeout(serverTimer);
    serverTimer = setTimeout(sendSoon, SERVER_MS);
  });

  const onLeave = () => {
    if (localTimer !== undefined) void writeLocal();
  };
  const onVisibility = () => {
    if (globalThis.document.visibilityState === 'hidden') onLeave();
  };
  window.addEventListener('pagehide', onLeave);
  globalThis.document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', sendSoon);
  if (pending) serverTimer = setTimeout(sendSoon, 0);

  return {
    flush: async () => {
      if (localTimer !== undefined) await writeLocal();
      await sending;
      if (store.getState().saving !== 'conflict') await sendOne(store.getState().baseRevision);
    },
    settle: async (keep) => {
      const { conflict } = store.getState();
      if (!conflict) return;
      if (keep === 'theirs') {
        sent = conflict.theirs;
        written = conflict.theirs;
        document.replace(conflict.theirs, conflict.theirRevision);
        clearTimeout(serverTimer);
        await writeLocal();
        return;
      }
      store.setState({ conflict: null, baseRevision: conflict.theirRevision });
      sent = null;
      await sendOne(conflict.theirRevision);
    },
    stop: () => {
      stopped = true;
      unsubscribe();
      clearTimeout(localTimer);
      clearTimeout(serverTimer);
      window.removeEventListener('pagehide', onLeave);
      globalThis.document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', sendSoon);
    },
  };
}
