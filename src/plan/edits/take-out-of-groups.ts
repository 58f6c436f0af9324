import type { Draft } from 'immer';
import type { Plan } from '../plan.ts';
import { flowLayout } from './flow-layout.ts';

/** Takes steps out of the groups they are in; a group that loses its last step goes. `but` names a group that stays as it is. */
export function takeOutOfGroups(draft: Draft<Plan>, flow: string, steps: ReadonlySet<string>, but?: string): void {
  const { groups } = flowLayout(draft, flow);
  for (const [id, group] of Object.entries(groups)) {
    if (id === but || !group.steps.some((step) => steps.has(step))) continue;
    group.steps = group.steps.filter((step) => !steps.has(step));
    if (group.steps.length === 0) delete groups[id];
  }
}
