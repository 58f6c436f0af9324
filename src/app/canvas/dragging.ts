import type { NodeChange } from '@xyflow/react';
import { CARD, ENTRY_Y } from '../../exchange/picture/card-geometry.ts';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import { wireOf } from '../../exchange/picture/wire-id.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { duplicateSteps } from '../../plan/edits/duplicate-steps.ts';
import { canInsertOnWire, insertOnWire } from '../../plan/edits/insert-on-wire.ts';
import { moveNote } from '../../plan/edits/move-note.ts';
import { moveSteps } from '../../plan/edits/move-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import { putIntoGroup } from '../../plan/edits/put-into-group.ts';
import type { Plan } from '../../plan/plan.ts';
import { announce } from '../ui/announcer.tsx';
import type { CanvasKit } from './canvas-kit.ts';
import { cardMoves } from './card-moves.ts';
import { dropGroups } from './drop-groups.ts';
import type { CanvasNode } from './flow-elements.ts';
import { frameBox } from '../../exchange/picture/fold-groups.ts';
import { groupOfNode, noteNodeId, noteOfNode } from './node-ids.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { showCopies } from './show-copies.ts';
import type { Viewing } from './viewing.ts';
import { wireAt } from './wire-at.ts';
import { doneWords } from '../things/done-words.ts';

/** What a drag does. */
export interface Dragging {
  /** Takes the places of a drag in progress from React Flow's changes. */
  readonly follow: (changes: readonly NodeChange<CanvasNode>[]) => void;
  /** While cards are dragged: shows the wire or group a single one would go into, or with Alt what would be copied. */
  readonly hover: (event: { readonly altKey: boolean }) => void;
  /** The drag ended: one edit, a move, a copy with Alt, or an insertion. */
  readonly drop: (event: { readonly altKey: boolean }) => void;
  /** Moves cards, notes and groups so that the first of them stands under a point, as one undo step. */
  readonly placeAt: (nodes: readonly string[], at: Point) => void;
}

/** How near a wire must be to the middle of a card's head, and to the pointer, to take the card in, in px. */
const CARD_REACH = 40;
const POINTER_REACH = 24;

const onGrid = (value: number): number => Math.round(value / 4) * 4;

/** Dragging cards: places stay out of the plan until the drag ends, then the whole drag is one undo step. */
export function createDragging(kit: CanvasKit, viewing: Viewing): Dragging {
  const { view, document } = kit;
  const state = () => document.store.getState();
  const single = (): [string, Point] | undefined => {
    const moving = view.getState().moving;
    const only = moving?.size === 1 ? [...moving][0] : undefined;
    return only && kit.scene().steps.has(only[0]) ? only : undefined;
  };
  /** A frame takes its steps along, and the notes that lie in it. */
  const frameMoves = (group: string, to: Point): [string, Point][] => {
    const scene = kit.scene();
    const frame = scene.frames.find(({ id }) => id === group);
    if (!frame) return [];
    const box = frameBox(frame.steps, (step) => scene.places.get(step), scene.steps);
    const by = ({ x, y }: Point) => ({ x: x + to.x - box.x, y: y + to.y - box.y });
    const inside = scene.notes.filter(
      ({ x, y }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
    );
    return [
      ...frame.steps.map((step): [string, Point] => [step, by(scene.places.get(step)!)]),
      ...inside.map((note): [string, Point] => [noteNodeId(note.id), by(note)]),
    ];
  };
  const originsOf = (moving: ReadonlyMap<string, Point>): Map<string, Point> => {
    const scene = kit.scene();
    const start = state().plan.flows[state().flow]?.start;
    return new Map(
      [...moving.keys()].flatMap((id) => {
        const place = id === start ? undefined : scene.places.get(id);
        return place ? [[id, place] as const] : [];
      }),
    );
  };
  const move = (places: ReadonlyMap<string, Point>) => {
    const { plan, flow } = state();
    const steps = cardMoves(kit.scene(), places);
    const notes = [...places].flatMap(([id, at]) => {
      const note = noteOfNode(id);
      return note === undefined ? [] : [moveNote(flow, note, at)];
    });
    const moved = moveSteps(plan, flow, steps);
    const changes = dropGroups(kit.scene(), new Map(Object.entries(steps)));
    const groups = new Set(changes.values());
    const edits = [
      ...(Object.keys(steps).length > 0 ? [moved] : []),
      ...notes,
      ...[...groups].map((group) =>
        putIntoGroup(
          plan,
          flow,
          [...changes.keys()].filter((step) => changes.get(step) === group),
          group,
        ),
      ),
    ];
    if (edits.length === 0) return;
    const whole = wholeGroup(plan, flow, Object.keys(steps));
    const label =
      changes.size > 0
        ? edits.at(-1)!.label
        : whole !== undefined && Object.keys(steps).length > 1
          ? `Move “${whole}”`
          : notes.length > 0 && Object.keys(steps).length > 0
            ? 'Move'
            : edits[0]!.label;
    document.edit(edits.length === 1 && label === edits[0]!.label ? edits[0]! : allOf(label, edits));
    if (changes.size > 0) announce(doneWords(label));
  };
  // At once: what is selected when the drag ends is what the panel that opens then is about, and what the view keeps in sight.
  const copy = (places: ReadonlyMap<string, Point>) => {
    const { plan, flow } = state();
    const start = plan.flows[flow]?.start;
    const moves = new Map(Object.entries(cardMoves(kit.scene(), places)).filter(([step]) => step !== start));
    const notes = new Map(
      [...places].flatMap(([id, at]) => {
        const note = noteOfNode(id);
        return note === undefined ? [] : [[note, at] as const];
      }),
    );
    if (moves.size + notes.size === 0) return;
    const chosen = { steps: [...moves.keys()], notes: [...notes.keys()] };
    showCopies(kit, viewing, duplicateSteps(plan, kit.kinds, flow, chosen, { steps: moves, notes }));
  };
  return {
    placeAt: (nodes, at) => {
      const scene = kit.scene();
      const cards = nodes.flatMap((id) => scene.frames.find((frame) => groupNodeId(frame.id) === id)?.steps ?? [id]);
      const places = new Map<string, Point>(
        cards.flatMap((id) => {
          const place = scene.places.get(id) ?? scene.notes.find((note) => noteNodeId(note.id) === id);
          return place ? [[id, place] as const] : [];
        }),
      );
      const left = Math.min(...[...places.values()].map(({ x }) => x));
      const top = Math.min(...[...places.values()].map(({ y }) => y));
      const [x, y] = [onGrid(at.x - CARD.width / 2) - left, onGrid(at.y - ENTRY_Y) - top];
      move(new Map([...places].map(([id, place]) => [id, { x: place.x + x, y: place.y + y }])));
    },
    follow: (changes) => {
      let moving: Map<string, Point> | null = null;
      for (const change of changes) {
        if (change.type !== 'position' || !change.position || !change.dragging) continue;
        moving ??= new Map(view.getState().moving);
        const group = groupOfNode(change.id);
        const moves = group === undefined ? [] : frameMoves(group, change.position);
        if (moves.length === 0) moving.set(change.id, change.position);
        for (const [id, place] of moves) moving.set(id, place);
      }
      if (moving) view.setState({ moving });
    },
    hover: ({ altKey }) => {
      const { moving, copying } = view.getState();
      if (altKey !== (copying !== null)) view.setState({ copying: altKey && moving ? originsOf(moving) : null });
      const dragged = altKey ? undefined : single();
      if (!dragged) {
        if (view.getState().hotWire !== null) view.setState({ hotWire: null, hotGroup: null });
        return;
      }
      const [step, place] = dragged;
      const { plan, flow } = state();
      const scene = kit.scene();
      const size = scene.models.get(step)?.size;
      if (!size) return;
      const fits = (wire: Scene['wires'][number]) => canInsertOnWire(plan, kit.kinds, flow, wireOf(wire.id), step);
      const pointer = kit.pointer.getState().at;
      // The wire under the pointer is meant too, wherever the card was taken hold of.
      const over =
        wireAt(scene, { x: place.x + size.width / 2, y: place.y + ENTRY_Y }, CARD_REACH, fits) ??
        (pointer ? wireAt(scene, kit.flow.screenToFlowPosition(pointer), POINTER_REACH, fits) : undefined);
      const into = dropGroups(scene, new Map([dragged])).get(step) ?? null;
      const now = view.getState();
      if (now.hotWire !== (over?.id ?? null) || now.hotGroup !== into)
        view.setState({ hotWire: over?.id ?? null, hotGroup: into });
    },
    drop: ({ altKey }) => {
      const { moving, hotWire } = view.getState();
      view.setState({ hotWire: null, hotGroup: null, copying: null });
      if (!moving || moving.size === 0) return;
      const { plan, flow } = state();
      const dragged = single();
      if (altKey) copy(moving);
      else if (hotWire && dragged) {
        document.edit(insertOnWire(plan, kit.kinds, flow, wireOf(hotWire), ...dragged));
        announce(`Inserted ${plan.flows[flow]?.nodes[dragged[0]]?.name ?? ''}`);
      } else move(moving);
      view.setState({ moving: null });
    },
  };
}

/** The title of the group that these steps are, all of it and nothing else. */
function wholeGroup(plan: Plan, flow: string, steps: readonly string[]): string | undefined {
  const set = new Set(steps);
  return Object.values(plan.layout.flows[flow]?.groups ?? {}).find(
    (group) => group.steps.length === set.size && group.steps.every((step) => set.has(step)),
  )?.title;
}
