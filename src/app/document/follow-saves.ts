import type { Plan } from '../../plan/plan.ts';
import type { Autosave } from './autosave.ts';

/** The server's draft and its revision; null where it cannot be had. */
export type LoadFromServer = () => Promise<{ readonly plan: Plan; readonly revision: string } | null>;

interface Follower {
  readonly autosave: Pick<Autosave, 'isSafe' | 'take' | 'sendNow'>;
  readonly loadFromServer: LoadFromServer;
  /** This tab shows what the other one saved; `undo` says whether what was done here before can still be undone. */
  readonly onTaken: (undo: 'kept' | 'anew') => void;
}

/** Follows another tab that saved: without unsent edits its draft is taken over; with some, sending them shows the conflict. */
export async function followSave({ autosave, loadFromServer, onTaken }: Follower): Promise<void> {
  if (autosave.isSafe()) {
    const draft = await loadFromServer();
    // A part that cannot be fetched only means that undo begins anew.
    const keep = await import('./kept-history.ts').then(
      ({ keptHistory }) => keptHistory,
      () => null,
    );
    if (draft === null) return;
    // Somebody may have edited while the draft was on its way.
    if (autosave.isSafe()) {
      const taken = autosave.take(draft.plan, draft.revision, keep);
      if (taken) onTaken(taken.undo);
      return;
    }
  }
  await autosave.sendNow();
}
