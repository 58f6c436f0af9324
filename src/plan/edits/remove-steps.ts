import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { takeOutOfGroups } from './take-out-of-groups.ts';

/**
 * Takes steps away. Delete heals: what led to a removed step with exactly one wire out now leads to where that wire went; wires
 * to a step with none or several become open exits. The start of the flow stays.
 */
export function removeSteps(plan: Plan, flow: string, steps: readonly string[]): Edit {
  const { nodes, start } = plan.flows[flow]!;
  const gone = new Set(steps.filter((id) => id !== start && Object.hasOwn(nodes, id)));
  const [only] = gone;
  return {
    label: gone.size === 1 ? `Delete “${nodes[only!]!.name}”` : `Delete ${gone.size} steps`,
    apply: (draft) => {
      const drawn = draft.flows[flow]!.nodes;
      const bridge = (id: string): string | undefined => {
        const seen = new Set<string>();
        let at: string | undefined = id;
        while (at !== undefined && gone.has(at)) {
          if (seen.has(at)) return undefined;
          seen.add(at);
          const ways: string[] = Object.values(drawn[at]?.next ?? {});
          at = ways.length === 1 ? ways[0] : undefined;
        }
        return at;
      };
      for (const [id, step] of Object.entries(drawn)) {
        if (gone.has(id)) continue;
        for (const [exit, target] of Object.entries(step.next)) {
          if (!gone.has(target)) continue;
          const beyond = bridge(target);
          // A bridge back to the same step would be a loop that does nothing.
          if (beyond === undefined || beyond === id) delete step.next[exit];
          else step.next[exit] = beyond;
        }
      }
      const { positions } = flowLayout(draft, flow);
      for (const id of gone) {
        delete drawn[id];
        delete positions[id];
      }
      takeOutOfGroups(draft, flow, gone);
    },
  };
}
