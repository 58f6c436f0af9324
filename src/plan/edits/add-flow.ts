import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { newStep } from './new-step.ts';
import type { StepKinds } from './step-kinds.ts';

/** Adds a flow that consists of its first step, of the kind `startKind`; no number enters it yet. */
export function addFlow(plan: Plan, kinds: StepKinds, name: string, startKind: string): Edit {
  const id = freeId(name, (candidate) => Object.hasOwn(plan.flows, candidate));
  const start = newStep(plan, kinds, id, { kind: startKind });
  return {
    label: `Add the flow “${name}”`,
    made: [id],
    apply: (draft) => {
      draft.flows[id] = {
        name,
        start: start.id,
        safetyNet: { to: 'number-fallback' },
        nodes: { [start.id]: start.step },
      };
      flowLayout(draft, id).positions[start.id] = { x: 0, y: 0 };
    },
  };
}
