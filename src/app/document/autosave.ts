import { canonicalJson } from '../../base/canonical-json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Conflict, PlanDocument } from './document-store.ts';
import type { DraftHome } from './draft-home.ts';
import { draftKey } from './draft-record.ts';
import { createDraftWriter } from './draft-writer.ts';
import { watchPageLeave } from './page-leave.ts';
import type { History } from './history.ts';
import type { SaveToServer } from './save-port.ts';
import { takePlan } from './take-plan.ts';

interface AutosaveOptions {
  readonly document: PlanDocument;
  readonly home: Pick<DraftHome, 'storage' | 'journal' | 'tab'>;
  /** Without it only this browser keeps the plan. */
  readonly saveToServer?: SaveToServer | undefined;
  /** The restored draft had not reached the server: send it at once. */
  readonly pending?: boolean | undefined;
  /** With `pending`: the server's plan that the draft is based on, where it is known. */
  readonly base?: Plan | null | undefined;
  /** When the restored draft was kept: what is kept from now on counts as newer, whatever the clock says. */
  readonly keptAtMs?: number | undefined;
  /** The server has this tab's plan under a new revision. */
  readonly onSaved?: ((revision: string) => void) | undefined;
  /** The server cannot be reached and does not have this plan. */
  readonly onUnsent?: ((plan: Plan, baseRevision: string | null) => void) | undefined;
  /** Two drafts became one without a question, because the one that stays has every change of the other. */
  readonly onJoined?: (() => void) | undefined;
  /** The browser refused to keep the draft, such as when the disk is full; said once. */
  readonly onStorageProblem?: ((problem: unknown) => void) | undefined;
}

/** The history for a plan that takes the place of another; null where it does not fit. */
export type KeepHistory = (history: History, before: Plan, after: Plan) => History | null;

/** How a conflict is settled; `plan` is a draft made from both. */
export type Settlement = 'mine' | 'theirs' | { readonly plan: Plan };

export interface Autosave {
  /** Writes and sends what is waiting; resolves when both are through. */
  flush(): Promise<void>;
  /** Settles a conflict. Every draft that does not stay is the step before in the history. */
  settle(how: Settlement): Promise<void>;
  /** Whether the server has everything and nothing is on its way there. */
  isSafe(): boolean;
  /**
   * Shows a newer plan of the server; null where this revision is shown already. Only while safe. The history stays where `keep`
   * finds that it fits.
   */
  take(plan: Plan, revision: string, keep: KeepHistory | null): { readonly undo: 'kept' | 'anew' } | null;
  /** Shows what another tab has not sent yet, if it has every change of this one; false where it has not. */
  takeUnsent(plan: Plan, baseRevision: string | null): Promise<boolean>;
  /** Sends now what would be sent soon. */
  sendNow(): Promise<void>;
  /** Whether the server answers, as others found out: it is said on the screen, and what waits is sent. */
  heard(answers: boolean): void;
  stop(): void;
}

const FIRST_COPY_MS = 200;
const SERVER_MS = 800;
const RETRY_MS = 5000;

/** Keeps a document safe: in this browser with the edit itself and when the page is left, on the server 800 ms after the last edit. */
export function startAutosave(options: AutosaveOptions): Autosave {
  const { document, home, saveToServer, pending, onSaved, onUnsent, onJoined, onStorageProblem } = options;
  const { store } = document;
  let sent: Plan | null = pending ? null : store.getState().plan;
  /** What the server has under the base revision. */
  let base: Plan | null = pending ? (options.base ?? null) : store.getState().plan;
  let baseText: { readonly of: Plan; readonly text: string } | null = null;
  let keptAtMs = options.keptAtMs ?? 0;
  let serverTimer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let saidProblem = false;
  let stopped = false;

  const textOfBase = (): string | undefined => {
    if (base === null) return undefined;
    if (baseText?.of !== base) baseText = { of: base, text: JSON.stringify(base) };
    return baseText.text;
  };
  const writer = createDraftWriter({
    ...home,
    key: draftKey(store.getState().plan.id, home.tab),
    read: () => {
      const { plan, baseRevision } = store.getState();
      const isPending = sent !== plan;
      // A clock that is set back must not make an older draft the newer one.
      keptAtMs = Math.max(Date.now(), keptAtMs + 1);
      return {
        plan,
        baseRevision,
        pending: isPending,
        savedAtMs: keptAtMs,
        ...(isPending ? { base: textOfBase() } : {}),
      };
    },
    onKept: ({ plan }) => {
      if (!store.getState().kept) store.setState({ kept: true });
      if (!saveToServer && store.getState().plan === plan) store.setState({ saving: 'saved' });
    },
    onProblem: (problem, kept) => {
      if (store.getState().kept !== kept) store.setState({ kept });
      if (!saidProblem && !kept) {
        saidProblem = true;
        onStorageProblem?.(problem);
      }
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
    // Tried again and again while nobody answers: the words on the screen stay.
    if (store.getState().saving !== 'offline') store.setState({ saving: 'saving' });
    const answer = await saveToServer(plan, baseRevision).catch(() => ({ saved: 'offline' as const }));
    // Another plan may have taken this one's place while it was on its way.
    if (stopped || store.getState().plan.id !== plan.id) return;
    if (answer.saved === 'offline') {
      store.setState({ saving: 'offline' });
      onUnsent?.(store.getState().plan, baseRevision);
      sendIn(RETRY_MS);
      return;
    }
    if (answer.saved === 'conflict' && canonicalJson(answer.theirs) !== canonicalJson(plan)) {
      await meet({ base, theirs: answer.theirs, theirRevision: answer.theirRevision });
      return;
    }
    // What the server has already was sent by the page before this one, which did not live to hear the answer.
    const revision = answer.saved === 'yes' ? answer.revision : answer.theirRevision;
    sent = plan;
    base = plan;
    const changedMeanwhile = store.getState().plan !== plan;
    store.setState({ baseRevision: revision, saving: changedMeanwhile ? 'saving' : 'saved' });
    if (answer.saved === 'yes') onSaved?.(revision);
    await writeNow();
    if (changedMeanwhile) sendIn(SERVER_MS);
  };

  /** Two drafts of one plan: one of them may hold both, else somebody has to choose. */
  const meet = async ({ base: from, theirs, theirRevision }: Omit<Conflict, 'mine'>): Promise<void> => {
    const whole = await drafts(from, theirs);
    if (stopped) return;
    const mine = store.getState().plan;
    if (whole === 'theirs') {
      become(theirs, theirRevision);
      onJoined?.();
    } else if (whole === 'mine') {
      base = theirs;
      store.setState({ baseRevision: theirRevision });
      await send(theirRevision);
    } else store.setState({ saving: 'conflict', conflict: { base: from, mine, theirs, theirRevision } });
  };
  const drafts = async (from: Plan | null, theirs: Plan) => {
    // A part that cannot be fetched only means that somebody is asked.
    const both = from && (await import('./has-both.ts').catch(() => null));
    return from && both ? both.hasBoth({ base: from, mine: store.getState().plan, theirs }) : null;
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
  const become = (plan: Plan, revision: string, history?: History | null) => {
    sent = plan;
    base = plan;
    document.replace(plan, revision, history);
    clearTimeout(serverTimer);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.plan === before.plan) return;
    if (state.conflict) {
      // Goes on being kept here; nothing is sent until somebody has decided.
      store.setState({ conflict: { ...state.conflict, mine: state.plan } });
    } else if (state.plan !== sent && state.saving !== 'offline') store.setState({ saving: 'saving' });
    else if (state.plan !== sent) onUnsent?.(state.plan, state.baseRevision);
    writer.write();
    sendIn(SERVER_MS);
  });
  const unwatch = watchPageLeave({ onLeave: () => writer.leave(), onHide: () => writer.leave() });
  // So that the plan can be opened here while the server is away, also if it is only read; copying it is work that can wait.
  const firstCopy = setTimeout(() => writer.write(), FIRST_COPY_MS);
  if (pending) sendIn(0);

  return {
    flush: async () => {
      await writer.settled();
      await sending;
      await sendNow();
    },
    settle: async (how) => {
      const { conflict } = store.getState();
      if (!conflict) return;
      const { theirs, theirRevision } = conflict;
      store.setState({ conflict: null, baseRevision: theirRevision });
      base = theirs;
      document.edit(takePlan('Show the other draft', theirs));
      if (how === 'theirs') {
        sent = store.getState().plan;
        clearTimeout(serverTimer);
        store.setState({ saving: 'saved' });
        await writeNow();
        return;
      }
      const isMine = how === 'mine';
      document.edit(takePlan(isMine ? 'Keep my draft' : 'Combine both drafts', isMine ? conflict.mine : how.plan));
      sent = null;
      await sendOne(theirRevision);
    },
    isSafe: () => sent === store.getState().plan && sending === null && !store.getState().conflict,
    take: (plan, revision, keep) => {
      const { plan: before, history, baseRevision } = store.getState();
      if (revision === baseRevision) return null;
      const kept = keep?.(history, before, plan) ?? null;
      become(plan, revision, kept);
      return { undo: kept || history.past.length + history.future.length === 0 ? 'kept' : 'anew' };
    },
    takeUnsent: async (plan, baseRevision) => {
      const { plan: before, baseRevision: ours, conflict } = store.getState();
      if (conflict || ours !== baseRevision) return false;
      if (canonicalJson(before) === canonicalJson(plan)) return true;
      const whole = await drafts(base, plan);
      // Somebody may have typed meanwhile.
      if (stopped || store.getState().plan !== before || whole === 'mine') return whole === 'mine';
      if (whole === 'theirs') document.edit(takePlan('Changed in another tab', plan, 'another-tab'));
      return whole === 'theirs';
    },
    sendNow,
    heard: (answers) => {
      const { saving, plan } = store.getState();
      if (!answers && saving === 'saved') store.setState({ saving: 'offline' });
      if (!answers || saving !== 'offline') return;
      if (sent === plan) store.setState({ saving: 'saved' });
      else void sendNow();
    },
    stop: () => {
      stopped = true;
      unsubscribe();
      unwatch();
      writer.stop();
      clearTimeout(firstCopy);
      clearTimeout(serverTimer);
    },
  };
}
