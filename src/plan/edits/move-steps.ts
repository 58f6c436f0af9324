import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { roundPoint, type Point } from './point.ts';

/** Moves steps to new places; `merge` joins the moves of one gesture, `label` names a move of another kind, such as "Tidy up". */
export function moveSteps(
  plan: Plan,
  flow: string,
  places: Readonly<Record<string, Point>>,
  options: { readonly merge?: string; readonly label?: string } = {},
): Edit {
  const ids = Object.keys(places);
  const name = plan.flows[flow]?.nodes[ids[0] ?? '']?.name ?? '';
  return {
    label: options.label ?? (ids.length === 1 ? `Move “${name}”` : `Move ${ids.length} steps`),
    ...(options.merge === undefined ? {} : { merge: options.merge }),
    apply: (draft) => {
      const { positions } = flowLayout(draft, flow);
      for (const [id, place] of Object.entries(places))
        if (Object.hasOwn(draft.flows[flow]!.nodes, id)) positions[id] = roundPoint(place);
    },
  };
}
