import type { Kinds } from '../../engine/kind.ts';
import { kindOf } from '../../engine/kind.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { CARD, ENTRY_Y, portY } from './card-geometry.ts';
import { cardModel, type CardModel } from './card-model.ts';
import type { Box } from './route-wire.ts';
import { safetyNetText } from './safety-net-text.ts';
import { stepPlaces } from './step-places.ts';
import { wireId } from './wire-id.ts';
import { wireLanes } from './wire-lanes.ts';

/** A flow as the canvas needs it, without selection and badges: made once for each state of the plan. */
export interface Scene {
  readonly flow: string;
  readonly models: ReadonlyMap<string, CardModel>;
  readonly places: ReadonlyMap<string, Point>;
  readonly boxes: readonly Box[];
  readonly wires: readonly SceneWire[];
  readonly notes: readonly { readonly id: string; readonly text: string; readonly x: number; readonly y: number }[];
}

/** One wire of a scene, with how far beyond the stub it turns, in px. */
export interface SceneWire {
  readonly id: string;
  readonly source: string;
  readonly exit: string;
  readonly target: string;
  readonly lane: number;
  readonly label: string;
}

/** Reads a flow into cards, places and wires; what did not change since `before` stays the same object. */
export function readScene(plan: Plan, kinds: Kinds, flowId: string, before?: Scene): Scene {
  const flow = plan.flows[flowId];
  const places = stepPlaces(plan, kinds, flowId);
  const netText = safetyNetText(plan, flowId);
  const models = new Map<string, CardModel>();
  for (const [id, step] of Object.entries(flow?.nodes ?? {})) {
    const model = cardModel(id, step, kindOf(kinds, step.kind), plan, flowId, netText, flow?.start === id);
    const old = before?.flow === flowId ? before.models.get(id) : undefined;
    models.set(id, old && sameModel(old, model) ? old : model);
  }
  const wires: Omit<SceneWire, 'lane'>[] = [];
  const crossings: Parameters<typeof wireLanes>[0][number][] = [];
  for (const [id, step] of Object.entries(flow?.nodes ?? {})) {
    models.get(id)!.rows.forEach((row, index) => {
      const target = step.next[row.id];
      if (target === undefined || !models.has(target)) return;
      const way = row.key === undefined ? row.label : `press ${row.key}`;
      const wire = wireId({ step: id, exit: row.id });
      const label = `${step.name}, ${way}, to ${flow!.nodes[target]!.name}`;
      wires.push({ id: wire, source: id, exit: row.id, target, label });
      const from = places.get(id)!;
      crossings.push({
        id: wire,
        source: id,
        x: from.x + CARD.width,
        fromY: from.y + portY(index),
        toY: places.get(target)!.y + ENTRY_Y,
      });
    });
  }
  const lanes = wireLanes(crossings);
  return {
    flow: flowId,
    models,
    places,
    boxes: [...models].map(([id, { size }]) => ({ ...places.get(id)!, ...size })),
    wires: wires.map((wire) => ({ ...wire, lane: lanes.get(wire.id) ?? 0 })),
    notes: Object.entries(plan.layout.flows[flowId]?.notes ?? {}).map(([id, note]) => ({ id, ...note })),
  };
}

const sameModel = (one: CardModel, other: CardModel): boolean =>
  one.name === other.name &&
  one.description === other.description &&
  one.elseText === other.elseText &&
  one.label === other.label &&
  one.title === other.title &&
  one.icon === other.icon &&
  one.group === other.group &&
  one.isStart === other.isStart &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, at) => {
    const match = other.rows[at]!;
    return row.id === match.id && row.label === match.label && row.key === match.key && row.state === match.state;
  });
