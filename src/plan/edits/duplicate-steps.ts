import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { clipSteps } from './clip.ts';
import type { Edit } from './edit.ts';
import { pasteSteps } from './paste-steps.ts';
import type { StepKinds } from './step-kinds.ts';

/** How far right and down of the originals their copies are put. */
const OFFSET = 32;

/** Copies steps beside themselves, with the wires between them. */
export function duplicateSteps(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  flow: string,
  steps: readonly string[],
): Edit {
  const clip = clipSteps(plan, kinds, flow, { steps });
  const placed = Object.values(clip.steps);
  const at = {
    x: Math.min(...placed.map(({ x }) => x)) + OFFSET,
    y: Math.min(...placed.map(({ y }) => y)) + OFFSET,
  };
  const label = placed.length === 1 ? `Duplicate “${placed[0]!.node.name}”` : `Duplicate ${placed.length} steps`;
  return pasteSteps(plan, kinds, flow, clip, at, { label }).edit;
}
