import * as z from 'zod/mini';
import { counted } from '../../base/counted.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nodeSchema } from '../entities.ts';
import { idSchema, textSchema } from '../field.ts';
import { parseLimitedJson } from '../json-limits.ts';
import type { KindSchemas } from '../parse-plan.ts';
import { groupSchema, type Plan } from '../plan.ts';
import { carriedSchema, carriedThings } from './paste-things.ts';
import type { Point } from './point.ts';
import type { StepKinds } from './step-kinds.ts';

const place = { x: z.number(), y: z.number() };

const clipSchema = z.strictObject({
  ringplan: z.literal('steps'),
  from: z.strictObject({ plan: idSchema, name: textSchema(80), flow: textSchema(80), flowId: idSchema }),
  steps: z.record(idSchema, z.strictObject({ node: nodeSchema, ...place })),
  notes: z.array(z.strictObject({ ...place, text: textSchema(2000) })),
  // Groups that were copied whole.
  groups: z.array(groupSchema),
  things: carriedSchema,
});

/** Steps and notes as they travel through a clipboard: with their places, their wires, the groups copied whole and the things they name. */
export type Clip = z.infer<typeof clipSchema>;

/** Steps and notes of a flow, by id. */
export interface Chosen {
  readonly steps: readonly string[];
  readonly notes?: readonly string[];
}

/** Where steps and notes stand, by id. */
export interface Places {
  readonly steps?: ReadonlyMap<string, Point>;
  readonly notes?: ReadonlyMap<string, Point>;
}

/**
 * Copies steps and notes of a flow; its first step stays out, since every flow has its own. `places` are those of steps, and of
 * notes, that are drawn elsewhere than the layout says.
 */
export function clipSteps(plan: Plan, kinds: KindSchemas, flow: string, chosen: Chosen, places: Places = {}): Clip {
  const { nodes = {}, start = '', name = flow } = plan.flows[flow] ?? {};
  const taken = new Set(chosen.steps.filter((id) => id !== start && Object.hasOwn(nodes, id)));
  const { positions = {}, notes = {}, groups = {} } = plan.layout.flows[flow] ?? {};
  const steps: Clip['steps'] = {};
  for (const id of taken) {
    const { x, y } = places.steps?.get(id) ?? positions[id] ?? { x: 0, y: 0 };
    steps[id] = { node: nodes[id]!, x, y };
  }
  return {
    ringplan: 'steps',
    from: { plan: plan.id, name: plan.name, flow: name, flowId: flow },
    steps,
    notes: (chosen.notes ?? []).flatMap((id) => (notes[id] ? [{ ...notes[id], ...places.notes?.get(id) }] : [])),
    groups: Object.values(groups).filter(
      (group) => group.steps.length > 0 && group.steps.every((step) => Object.hasOwn(steps, step)),
    ),
    things: carriedThings(
      plan,
      kinds,
      Object.values(steps).map(({ node }) => node),
    ),
  };
}

/** "3 steps", "a step and 2 notes": what a clip holds. */
export function clipWords({ steps, notes }: Pick<Clip, 'steps' | 'notes'>): string {
  const stepCount = Object.keys(steps).length;
  if (notes.length === 0) return counted(stepCount, 'step');
  return stepCount === 0
    ? counted(notes.length, 'note')
    : `${counted(stepCount, 'step')} and ${counted(notes.length, 'note')}`;
}

/** A clip as text: lines that a person can read wherever they paste them, then the clip as JSON in one line. */
export function clipText(clip: Clip, kinds: StepKinds): string {
  const lines = Object.values(clip.steps).map(({ node }) => {
    const title = Object.hasOwn(kinds, node.kind) ? kinds[node.kind]!.title : node.kind;
    return `- ${node.name}${title === node.name ? '' : ` (${title})`}`;
  });
  const notes = clip.notes.map(({ text }) => `- Note: ${text.replaceAll('\n', ' ')}`);
  const from = `${clipWords(clip)} of ${clip.from.name}, ${clip.from.flow}, for pasting into a call flow of Ringplan`;
  return [from, ...lines, ...notes, '', JSON.stringify(clip)].join('\n');
}

/** Reads a clip from the text of a clipboard; the error says in a sentence what was expected. */
export function readClip(text: string): Result<Clip, string> {
  if (text.trim() === '')
    return fail('The clipboard holds no text. Copy steps of a call flow first, then paste them here.');
  const start = text.indexOf('{"ringplan":"steps"');
  if (start === -1)
    return fail('The clipboard holds other text; steps copied from a call flow were expected. Nothing was changed.');
  const json = parseLimitedJson(text.slice(start, text.lastIndexOf('}') + 1));
  const clip = json.ok ? clipSchema.safeParse(json.value) : null;
  if (clip?.success) return ok(clip.data);
  return fail('What was copied is damaged: copy the steps again. Nothing was changed.');
}
