import type { Plan } from '../../plan/plan.ts';

/** What the server said to a save. */
export type SaveResult =
  | { readonly saved: 'yes'; readonly revision: string }
  | { readonly saved: 'offline' }
  | { readonly saved: 'conflict'; readonly theirs: Plan; readonly theirRevision: string };

/** Sends a plan to the server, naming the revision it is based on; never throws for what is expected. */
export type SaveToServer = (plan: Plan, baseRevision: string | null) => Promise<SaveResult>;
