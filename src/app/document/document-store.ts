// document: the plan being edited, its history and what is selected. It knows no canvas, no form and no server; every change
// of the plan is a named edit, and what keeps it safe (autosave) watches from outside.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../../plan/edits/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import { applyEdit, historyFrom, jump, markHistory, type History, type Versioned } from './history.ts';
import { createLooks, type Look } from './looks.ts';
import { keepExisting, NOTHING, type Selection } from './selection.ts';
import { firstFlow } from '../../simulate/first-flow.ts';

/** Whether the server has this plan: also 'saved' when only this browser keeps it and has done so. */
export type SavingState = 'saved' | 'saving' | 'offline' | 'conflict';

/** Somebody else saved meanwhile: both plans, what they began from, and the revision theirs has. */
export interface Conflict {
  /** What both began from; null where nobody knows any more. */
  readonly base: Plan | null;
  readonly mine: Plan;
  readonly theirs: Plan;
  readonly theirRevision: string;
}

export interface DocumentState {
  readonly plan: Plan;
  readonly history: History;
  /** The flow on the canvas. */
  readonly flow: string;
  readonly selection: Selection;
  readonly saving: SavingState;
  readonly conflict: Conflict | null;
  /** Whether this browser keeps the draft; false where it refuses, such as when its storage is full. */
  readonly kept: boolean;
  /** The server revision that the plan was based on when it was last loaded or saved; null before the first. */
  readonly baseRevision: string | null;
}

export interface PlanDocument {
  readonly store: StoreApi<DocumentState>;
  /** Applies an edit as one undo step and returns the ids it made. */
  edit(edit: Edit): readonly string[];
  /** The next edit begins a new undo step: the field was left, the drag ended. */
  seal(): void;
  /** Notes in the history what just happened to the plan as it is now, such as "Published as version 3". */
  mark(label: string): void;
  /** Takes the last undo step back, and shows what was open and selected before it; its label, or null without one. */
  undo(): string | null;
  /** Does again what was last undone, and shows what was open and selected after it; its label, or null without one. */
  redo(): string | null;
  /** Goes to the state after the first `count` undo steps. */
  jump(count: number): void;
  select(selection: Selection): void;
  openFlow(flow: string): void;
  /** Another plan takes the place of this one, such as the server's after a conflict; the history begins anew, unless one is given that fits it. */
  replace(plan: Plan, baseRevision: string | null, history?: History | null): void;
}

/** A document around a plan, opened at the flow its first number enters; `now` gives UTC milliseconds. */
export function createDocument(
  plan: Plan,
  baseRevision: string | null = null,
  now: () => number = () => Date.now(),
): PlanDocument {
  const store = createStore<DocumentState>(() => ({
    plan,
    history: historyFrom('Opened', now()),
    flow: firstFlow(plan),
    selection: NOTHING,
    saving: 'saved',
    conflict: null,
    kept: true,
    baseRevision,
  }));
  const lookNow = (): Look => {
    const { flow, selection } = store.getState();
    return { flow, selection };
  };
  const looks = createLooks(lookNow);
  const become = ({ plan, history }: Versioned, rest: Partial<DocumentState> = {}, look: Look = lookNow()) => {
    const open = [look.flow, store.getState().flow].find((id) => Object.hasOwn(plan.flows, id)) ?? firstFlow(plan);
    store.setState({ plan, history, flow: open, selection: keepExisting(look.selection, plan, open), ...rest });
  };
  const goBack = (count: number) => {
    const { past } = store.getState().history;
    looks.noteAfter(past.at(-1));
    become(jump(store.getState(), count), {}, looks.before(past[count]));
  };
  const goOn = (count: number) => {
    const to = jump(store.getState(), count);
    become(to, {}, looks.after(to.history.past.at(-1)));
  };
  return {
    store,
    edit: (edit) => {
      const [{ history }, look] = [store.getState(), lookNow()];
      become(applyEdit(store.getState(), edit, now()));
      looks.edited(history, store.getState().history, look);
      return edit.made ?? [];
    },
    seal: () => {
      const { history } = store.getState();
      if (!history.sealed) store.setState({ history: { ...history, sealed: true } });
    },
    mark: (label) => store.setState({ history: markHistory(store.getState().history, label, now()) }),
    undo: () => {
      const { past } = store.getState().history;
      if (past.length > 0) goBack(past.length - 1);
      return past.at(-1)?.label ?? null;
    },
    redo: () => {
      const { past, future } = store.getState().history;
      if (future.length > 0) goOn(past.length + 1);
      return future[0]?.label ?? null;
    },
    jump: (count) => (count < store.getState().history.past.length ? goBack(count) : goOn(count)),
    select: (selection) => store.setState({ selection }),
    openFlow: (flow) => {
      if (Object.hasOwn(store.getState().plan.flows, flow) && store.getState().flow !== flow)
        store.setState({ flow, selection: NOTHING });
    },
    replace: (plan, baseRevision, kept) => {
      const history = kept
        ? markHistory(kept, 'Somebody else’s changes came in', now())
        : historyFrom('Another draft took the place of this one', now());
      become({ plan, history }, { baseRevision, conflict: null, saving: 'saved' });
    },
  };
}
