import { readPlan, type KindSchemas } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { DraftStorage } from './draft-storage.ts';

/** What is kept of a plan in this browser: the plan, the server revision it is based on, and whether the server has it. */
export interface DraftRecord {
  readonly plan: Plan;
  readonly baseRevision: string | null;
  readonly pending: boolean;
  readonly savedAtMs: number;
}

/** How restoring went; a draft that cannot be read is kept under `keptAs`, never thrown away. */
export type Restored =
  | { readonly found: 'nothing' }
  | { readonly found: 'draft'; readonly draft: DraftRecord }
  | { readonly found: 'unreadable'; readonly keptAs: string; readonly message: string };

/** The key of a plan's draft. */
export const draftKey = (planId: string): string => `draft/${planId}`;

/** Reads the draft of a plan from storage. */
export async function restoreDraft(
  storage: DraftStorage,
  planId: string,
  kinds: KindSchemas,
  nowMs: number,
): Promise<Restored> {
  const key = draftKey(planId);
  const value = await storage.read(key);
  if (value === undefined || value === null) return { found: 'nothing' };
  const record = value as Partial<DraftRecord>;
  const plan = readPlan(record.plan, kinds);
  if (plan.ok) {
    return {
      found: 'draft',
      draft: {
        plan: plan.value,
        baseRevision: typeof record.baseRevision === 'string' ? record.baseRevision : null,
        pending: record.pending !== false,
        savedAtMs: typeof record.savedAtMs === 'number' ? record.savedAtMs : nowMs,
      },
    };
  }
  const keptAs = `unreadable/${planId}/${nowMs}`;
  await storage.write(keptAs, value);
  await storage.remove(key);
  return {
    found: 'unreadable',
    keptAs,
    message: `Your unsaved changes in this browser could not be read, so the last saved plan is shown. They are kept aside as “${keptAs}”. Reason: ${plan.error[0] ? problemText(plan.error[0]) : 'unknown'}.`,
  };
}
