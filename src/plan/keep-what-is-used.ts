import { COLLECTIONS } from './field.ts';
import type { KindSchemas } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { referencesOf } from './references.ts';

/** Something that was put back because it is used. */
export interface KeptThing {
  /** Such as `people, ann` or `flows, main, nodes, menu`. */
  readonly path: readonly string[];
  readonly name: string;
}

/** Puts back what a plan names and has lost, from the first of the drafts that still has it; the plan itself is changed. */
export function keepWhatIsUsed(
  plan: Plan,
  drafts: readonly Plan[],
  kinds: KindSchemas,
): { readonly plan: Plan; readonly kept: readonly KeptThing[] } {
  const kept: KeptThing[] = [];
  // What comes back may itself name something that is gone.
  for (let found = -1; found !== kept.length;) {
    found = kept.length;
    for (const { ref, id } of referencesOf(plan, kinds)) {
      const collection = COLLECTIONS[ref];
      const things = plan[collection] as Record<string, unknown>;
      const source = drafts.find((draft) => Object.hasOwn(draft[collection], id));
      if (!source || Object.hasOwn(things, id)) continue;
      things[id] = structuredClone(source[collection][id]);
      const drawn = collection === 'flows' ? source.layout.flows[id] : undefined;
      if (drawn) plan.layout.flows[id] ??= structuredClone(drawn);
      kept.push({ path: [collection, id], name: source[collection][id]!.name });
    }
    for (const [flow, { nodes, start }] of Object.entries(plan.flows))
      for (const id of [start, ...Object.values(nodes).flatMap((node) => Object.values(node.next))]) {
        const source = drafts.find((draft) => Object.hasOwn(draft.flows[flow]?.nodes ?? {}, id));
        if (!source || Object.hasOwn(nodes, id)) continue;
        const step = structuredClone(source.flows[flow]!.nodes[id]!);
        nodes[id] = step;
        const position = source.layout.flows[flow]?.positions[id];
        const drawn = plan.layout.flows[flow];
        if (position && drawn) drawn.positions[id] ??= { ...position };
        kept.push({ path: ['flows', flow, 'nodes', id], name: step.name });
      }
  }
  return { plan, kept };
}
