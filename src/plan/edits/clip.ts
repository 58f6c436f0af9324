import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../base/result.ts';
import { nodeSchema } from '../entities.ts';
import { idSchema } from '../field.ts';
import { parseLimitedJson } from '../json-limits.ts';
import { groupSchema, type Plan } from '../plan.ts';

const clipSchema = z.strictObject({
  ringplan: z.literal('steps'),
  steps: z.record(idSchema, z.strictObject({ node: nodeSchema, x: z.number(), y: z.number() })),
  // Groups that were copied whole.
  groups: z.optional(z.array(z.strictObject({ title: groupSchema.shape.title, steps: groupSchema.shape.steps }))),
});

/** Steps as they travel through a clipboard: with their places, the groups copied whole, and only the wires between them. */
export type Clip = z.infer<typeof clipSchema>;

/** Copies steps of a flow, without the start's claim to be the start. */
export function clipSteps(plan: Plan, flow: string, steps: readonly string[]): Clip {
  const nodes = plan.flows[flow]?.nodes ?? {};
  const taken = new Set(steps);
  const positions = plan.layout.flows[flow]?.positions ?? {};
  const clip: Clip = { ringplan: 'steps', steps: {} };
  for (const id of taken) {
    const node = nodes[id];
    if (!node) continue;
    const next = Object.fromEntries(Object.entries(node.next).filter(([, target]) => taken.has(target)));
    clip.steps[id] = { node: { ...node, next }, ...(positions[id] ?? { x: 0, y: 0 }) };
  }
  const groups = Object.values(plan.layout.flows[flow]?.groups ?? {}).filter((group) =>
    group.steps.every((step) => Object.hasOwn(clip.steps, step)),
  );
  return groups.length === 0 ? clip : { ...clip, groups: groups.map(({ title, steps }) => ({ title, steps })) };
}

/** Reads a clip from clipboard text; text that is none fails without a word about why, since people paste anything. */
export function readClip(text: string): Result<Clip, null> {
  if (!text.startsWith('{')) return fail(null);
  const json = parseLimitedJson(text);
  if (!json.ok) return fail(null);
  const clip = clipSchema.safeParse(json.value);
  return clip.success ? ok(clip.data) : fail(null);
}
