import type { Plan } from '../../plan/plan.ts';

/** What a tab keeps of a plan in this browser: the plan, the server revision it is based on, and whether the server has it. */
export interface DraftRecord {
  readonly plan: Plan;
  readonly baseRevision: string | null;
  readonly pending: boolean;
  readonly savedAtMs: number;
  /** While pending: the server's plan under `baseRevision` as JSON, to tell later whose change is whose. */
  readonly base?: string | undefined;
}

/** The prefix of the keys under which the tabs keep their drafts of a plan. */
export const draftsOf = (planId: string): string => `draft/${planId}/`;

/** The key of one tab's draft of a plan. */
export const draftKey = (planId: string, tab: string): string => draftsOf(planId) + tab;

/** The key of a time when all tabs shared one draft. */
export const sharedDraftKey = (planId: string): string => `draft/${planId}`;
