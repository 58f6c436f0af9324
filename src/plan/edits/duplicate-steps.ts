import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { clipSteps } from './clip.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { groupOfStep } from './group-of-step.ts';
import { pasteSteps } from './paste-steps.ts';
import type { Point } from './point.ts';
import type { StepKinds } from './step-kinds.ts';

/** How far right and down of the originals their copies are put when no places are given. */
const OFFSET = 32;

/**
 * Copies steps with the wires between them, beside themselves or to `places`. A group that is copied whole becomes a group of
 * copies; the copy of a step of any other group is in that group.
 */
export function duplicateSteps(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  flow: string,
  steps: readonly string[],
  places?: ReadonlyMap<string, Point>,
): Edit {
  const clip = clipSteps(plan, kinds, flow, { steps });
  for (const [id, copied] of Object.entries(clip.steps)) Object.assign(copied, places?.get(id));
  const placed = Object.values(clip.steps);
  const by = places ? 0 : OFFSET;
  const at = {
    x: Math.min(...placed.map(({ x }) => x)) + by,
    y: Math.min(...placed.map(({ y }) => y)) + by,
  };
  const label = placed.length === 1 ? `Duplicate “${placed[0]!.node.name}”` : `Duplicate ${placed.length} steps`;
  const { edit: paste } = pasteSteps(plan, kinds, flow, clip, at, { label });
  const whole = new Set(clip.groups.flatMap((group) => group.steps));
  const joins = Object.keys(clip.steps).flatMap((step, index) => {
    const group = whole.has(step) ? undefined : groupOfStep(plan, flow, step);
    const copy = paste.made?.[index];
    return group === undefined || copy === undefined ? [] : [{ group, copy }];
  });
  return {
    ...paste,
    apply: (draft) => {
      paste.apply(draft);
      const { groups } = flowLayout(draft, flow);
      for (const { group, copy } of joins) groups[group]?.steps.push(copy);
    },
  };
}
