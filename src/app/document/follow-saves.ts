import type { Plan } from '../../plan/plan.ts';
import type { Autosave } from './autosave.ts';

/** The server's draft and its revision; null where it cannot be had. */
export type LoadFromServer = () => Promise<{ readonly plan: Plan; readonly revision: string } | null>;

interface Follower {
  readonly autosave: Pick<Autosave, 'isSafe' | 'take' | 'sendNow'>;
  readonly loadFromServer: LoadFromServer;
  /** This tab shows what the other one saved. */
  readonly onTaken: () => void;
}

/** Follows another tab that saved: without unsent edits its draft is taken over; with some, sending them shows the conflict. */
export async function followSave({ autosave, loadFromServer, onTaken }: Follower): Promise<void> {
  if (autosave.isSafe()) {
    const draft = await loadFromServer();
    if (draft === null) return;
    // Somebody may have edited while the draft was on its way.
    if (autosave.isSafe()) {
      if (autosave.take(draft.plan, draft.revision)) onTaken();
      return;
    }
  }
  await autosave.sendNow();
}
