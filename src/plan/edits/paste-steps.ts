import { freeId } from '../../base/ids.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { Clip } from './clip.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { freeName } from './new-step.ts';
import { roundPoint, type Point } from './point.ts';
import { exitsOf, type StepKinds } from './step-kinds.ts';

/** Pastes copied steps with fresh ids, their first corner at `at`; steps of unknown kinds and wires that lead nowhere are left out. */
export function pasteSteps(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  flow: string,
  clip: Clip,
  at: Point,
  label?: string,
): Edit {
  const { nodes } = plan.flows[flow]!;
  const usable = Object.entries(clip.steps).filter(([, { node }]) => fits(kinds, node));
  const left = Math.min(...usable.map(([, { x }]) => x));
  const top = Math.min(...usable.map(([, { y }]) => y));
  const names = new Set(Object.values(nodes).map((step) => step.name));
  const ids = new Map<string, string>();
  const made = new Set<string>();
  const fresh = usable.map(([id, { node, x, y }]) => {
    const name = freeName(node.name, names);
    names.add(name);
    const freshId = freeId(name, (candidate) => Object.hasOwn(nodes, candidate) || made.has(candidate));
    made.add(freshId);
    ids.set(id, freshId);
    return { id: freshId, node: { ...node, name }, place: roundPoint({ x: x - left + at.x, y: y - top + at.y }) };
  });
  return {
    label: label ?? (fresh.length === 1 ? `Paste “${fresh[0]!.node.name}”` : `Paste ${fresh.length} steps`),
    made: [...made],
    apply: (draft) => {
      const { positions, groups } = flowLayout(draft, flow);
      for (const { id, node, place } of fresh) {
        const known = new Set(exitsOf(draft, kinds, node).map((exit) => exit.id));
        const next: Record<string, string> = {};
        for (const [exit, target] of Object.entries(node.next)) {
          const mapped = ids.get(target);
          if (mapped !== undefined && known.has(exit)) next[exit] = mapped;
        }
        draft.flows[flow]!.nodes[id] = { ...node, next };
        positions[id] = place;
      }
      for (const { title, steps } of clip.groups ?? []) {
        const members = steps.flatMap((step) => ids.get(step) ?? []);
        const id = freeId('group', (candidate) => Object.hasOwn(groups, candidate));
        if (members.length > 0) groups[id] = { title, steps: members, collapsed: false };
      }
    },
  };
}

function fits(kinds: StepKinds & KindSchemas, node: Clip['steps'][string]['node']): boolean {
  if (!Object.hasOwn(kinds, node.kind)) return false;
  const kind = kinds[node.kind]!;
  const fields = kind.fields as { safeParse?: (value: unknown) => { success: boolean } };
  return node.version <= kind.version && (fields.safeParse?.(node.settings).success ?? false);
}
