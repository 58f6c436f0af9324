import type { Draft } from 'immer';
import type { Plan } from '../plan.ts';

/**
 * One named change of a plan: pure, so that it can be undone, sent, tested and replayed. Edits with the same `merge` key that
 * follow each other are one undo step; `made` names the ids the edit creates, known before it is applied.
 */
export interface Edit {
  readonly label: string;
  readonly merge?: string;
  readonly made?: readonly string[];
  apply(draft: Draft<Plan>): void;
}
