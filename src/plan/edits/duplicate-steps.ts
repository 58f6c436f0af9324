import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { clipSteps, clipWords, type Chosen, type Places } from './clip.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { groupOfStep } from './group-of-step.ts';
import { pasteSteps } from './paste-steps.ts';
import type { StepKinds } from './step-kinds.ts';

/** A copy before it is made: the edit, whose `made` names the steps, and the ids of the notes. */
export interface Duplicate extends Edit {
  readonly made: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Copies steps and notes to `places`, with their wires. A group that is copied whole becomes a group of copies, open or collapsed
 * as it is; the copy of a step of any other group is in that group.
 */
export function duplicateSteps(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  flow: string,
  chosen: Chosen,
  places: Places = {},
): Duplicate {
  const clip = clipSteps(plan, kinds, flow, chosen, places);
  const placed = [...Object.values(clip.steps), ...clip.notes];
  const at = { x: Math.min(...placed.map(({ x }) => x)), y: Math.min(...placed.map(({ y }) => y)) };
  const [only, ...more] = Object.values(clip.steps);
  const label =
    only && more.length === 0 && clip.notes.length === 0
      ? `Duplicate “${only.node.name}”`
      : !only && clip.notes.length === 1
        ? 'Duplicate a note'
        : `Duplicate ${clipWords(clip)}`;
  const { edit: paste, notes } = pasteSteps(plan, kinds, flow, clip, at, { label });
  const made = paste.made ?? [];
  const whole = new Set(clip.groups.flatMap((group) => group.steps));
  const joins = Object.keys(clip.steps).flatMap((step, index) => {
    const group = whole.has(step) ? undefined : groupOfStep(plan, flow, step);
    const copy = made[index];
    return group === undefined || copy === undefined ? [] : [{ group, copy }];
  });
  return {
    ...paste,
    made,
    notes,
    apply: (draft) => {
      paste.apply(draft);
      const { groups } = flowLayout(draft, flow);
      for (const { group, copy } of joins) groups[group]?.steps.push(copy);
    },
  };
}
