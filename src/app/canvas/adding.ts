import { kindOf } from '../../engine/kind.ts';
import { CARD, cardSize, ENTRY_Y, portY, type Size } from '../../exchange/picture/card-geometry.ts';
import { ELSE, unwiredFailures } from '../../exchange/picture/card-rows.ts';
import { wireOf } from '../../exchange/picture/wire-id.ts';
import { addStepAfterExit, type WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { addStepOnWire } from '../../plan/edits/add-step-on-wire.ts';
import { addStep } from '../../plan/edits/add-step.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { mainExit } from '../../plan/edits/main-exit.ts';
import { newStep } from '../../plan/edits/new-step.ts';
import type { Point } from '../../plan/edits/point.ts';
import { wire } from '../../plan/edits/wire.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { selectSteps } from '../document/selection.ts';
import { stepChoices } from '../document/step-choices.ts';
import { announce } from '../ui/announcer.tsx';
import type { PickerGroup } from '../ui/combo-picker.tsx';
import type { FloatingAnchor, Side } from '../ui/place-floating.ts';
import { cardElement } from './card-element.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { cardMoves } from './card-moves.ts';
import { frameAt } from '../../exchange/picture/fold-groups.ts';
import { freePlace } from '../document/free-place.ts';
import { makeRoom } from '../document/make-room.ts';
import type { Viewing } from './viewing.ts';
import { wireAt } from './wire-at.ts';
import { doneWords } from '../things/done-words.ts';

/** The ways to add a step and to lead an exit somewhere. */
export interface Adding {
  /** Asks which step to add: after the selected step's first open exit; asked by key or menu, without `side`, into a way on from it; else in the middle of the screen. */
  readonly ask: (anchor: FloatingAnchor, side?: Side) => void;
  /** Asks what comes after the start. */
  readonly askNext: (anchor: FloatingAnchor) => void;
  /** Adds a step of a kind where `ask` would put it. */
  readonly add: (kind: string) => void;
  /** Adds a step where an exit leads, without selecting it. */
  readonly addAfter: (from: WireStart, kind: string) => void;
  /** A kind was dropped on the canvas: into a wire there, or on its own. */
  readonly drop: (kind: string, at: Point) => void;
  readonly hoverDrop: (kind: string, at: Point) => void;
  /** Asks where an exit leads: to a new step, placed at `at` if given, or an existing one. */
  readonly askFrom: (from: WireStart, anchor: FloatingAnchor, at?: Point) => void;
  /** For the "else" row first asks which of its exits is meant. */
  readonly withExit: (from: WireStart, anchor: FloatingAnchor, then: (from: WireStart) => void) => void;
  /** Asks which step to add at a place of the canvas, without a wire. */
  readonly askAt: (anchor: FloatingAnchor, at: Point) => void;
  /** Asks which existing step an exit leads to. */
  readonly askTarget: (from: WireStart, anchor: FloatingAnchor) => void;
  readonly askWire: (wire: WireStart, anchor: FloatingAnchor) => void;
  /** Leads an exit to a card; of a collapsed group it asks for the step. */
  readonly connect: (from: WireStart, to: string) => void;
}

const POINT = ':point';

const middleOf = (at: Point, size: Size): Point => ({ x: at.x + size.width / 2, y: at.y + size.height / 2 });

/** Adding steps; each way is one named edit, after which the new step is selected, seen and has the focus. */
export function createAdding(kit: CanvasKit, viewing: Viewing): Adding {
  const { document, kinds, view } = kit;
  const state = () => document.store.getState();

  const place = (edit: Edit) => {
    const [step] = document.edit(edit);
    if (step === undefined) return;
    document.select(selectSteps(step));
    viewing.reveal(step);
    viewing.focus(step);
    announce(doneWords(edit.label));
  };
  const sizeOf = (kind: string) => {
    const { plan, flow } = state();
    return cardSize(kindOf(kinds, kind), newStep(plan, kinds, flow, { kind }).step, plan);
  };
  const editAfterExit = (kind: string, from: WireStart, at?: Point): Edit => {
    const { plan, flow } = state();
    const scene = kit.scene();
    const card = scene.cardOf(from.step);
    const source = scene.places.get(card) ?? { x: 0, y: 0 };
    const row = scene.models.get(card)?.rows.findIndex(({ id }) => id === from.exit) ?? 0;
    const column = Object.values(plan.flows[flow]?.nodes[from.step]?.next ?? {})
      .map((id) => scene.places.get(scene.cardOf(id))?.x ?? -Infinity)
      .filter((x) => x > source.x + CARD.width + 24);
    const beside = {
      x: column.length > 0 ? Math.min(...column) : source.x + CARD.width + 88,
      y: source.y + (row > 0 ? portY(row) - portY(0) : 0),
    };
    const wanted = at ? { x: at.x, y: at.y - ENTRY_Y } : beside;
    const place = freePlace(wanted, sizeOf(kind), scene.boxes);
    return inFrame(addStepAfterExit(plan, kinds, flow, from, { kind }, place), place, sizeOf(kind));
  };
  const afterExit = (kind: string, from: WireStart, at?: Point) => place(editAfterExit(kind, from, at));
  const intoWire = (kind: string, at: WireStart) => {
    const { plan, flow } = state();
    const found = plan.flows[flow]!;
    const target = found.nodes[at.step]?.next[at.exit];
    if (target === undefined) return;
    const scene = kit.scene();
    const room = makeRoom(scene.places, scene.cardOf(at.step), scene.cardOf(target));
    const boxes = [...scene.models].map(([id, { size }]) => ({
      ...(room.shifts[id] ?? scene.places.get(id)!),
      ...size,
    }));
    const shifts = cardMoves(scene, Object.entries(room.shifts));
    place(addStepOnWire(plan, kinds, flow, at, { kind }, freePlace(room.at, sizeOf(kind), boxes), shifts));
  };
  const openExit = (): WireStart | undefined => {
    const [step] = state().selection.steps;
    const row =
      step === undefined
        ? undefined
        : kit
            .scene()
            .models.get(step)
            ?.rows.find((row) => row.state === 'open');
    return step !== undefined && row ? { step, exit: row.id } : undefined;
  };
  /** The ways on from the selected step, where every one of them leads somewhere already. */
  const wiredExits = () => {
    const { plan, flow, selection } = state();
    const [step, ...more] = selection.steps;
    const node = plan.flows[flow]?.nodes[step ?? ''];
    if (step === undefined || more.length > 0 || !node) return [];
    const exits = kindOf(kinds, node.kind)?.exits(node.settings, plan) ?? [];
    return exits
      .filter(({ id }) => node.next[id] !== undefined)
      .map(({ id, label }) => ({ wire: { step, exit: id }, label }));
  };
  /** A step that lands in the frame of a group belongs to it. */
  const inFrame = (edit: Edit, at: Point, size: Size): Edit => {
    const { flow } = state();
    const [made] = edit.made ?? [];
    const frame = made === undefined ? undefined : frameAt(kit.scene(), middleOf(at, size));
    if (!frame || made === undefined) return edit;
    return {
      ...edit,
      apply: (draft) => {
        edit.apply(draft);
        const steps = draft.layout.flows[flow]?.groups[frame.id]?.steps;
        if (steps && !steps.includes(made)) steps.push(made);
      },
    };
  };
  const alone = (kind: string, wanted: Point) => {
    const { plan, flow } = state();
    const at = freePlace(wanted, sizeOf(kind), kit.scene().boxes);
    place(inFrame(addStep(plan, kinds, flow, { kind }, at), at, sizeOf(kind)));
  };
  const askWire: Adding['askWire'] = (at, anchor) =>
    view.setState({
      asking: {
        by: 'picker',
        label: 'Insert a step',
        anchor,
        groups: stepChoices(kinds)
          .map((group) => ({ ...group, items: group.items.filter(({ id }) => canGoOn(id)) }))
          .filter((group) => group.items.length > 0),
        onPick: (kind) => intoWire(kind, at),
      },
    });
  const add = (kind: string) => {
    const [wire] = state().selection.wires;
    const from = openExit();
    if (wire) intoWire(kind, wire);
    else if (from) afterExit(kind, from);
    else {
      const size = sizeOf(kind);
      const { x, y } = viewing.middle();
      alone(kind, { x: x - size.width / 2, y: y - size.height / 2 });
    }
  };
  const connect = (from: WireStart, to: string) => {
    const { plan, flow } = state();
    const group = kit.scene().folded.get(to);
    if (plan.flows[flow]?.start === to) return;
    if (group && group.members.length > 1) {
      view.setState({
        asking: {
          by: 'menu',
          label: `Which step of “${group.name}”?`,
          anchor: cardElement(view.getState().element, to),
          items: group.members.map((id) => ({
            id,
            label: plan.flows[flow]?.nodes[id]?.name ?? id,
            onSelect: () => connect(from, id),
          })),
        },
      });
      return;
    }
    const edit = wire(plan, flow, from, group?.members[0] ?? to);
    document.edit(edit);
    announce(doneWords(edit.label));
  };
  const existing = (): PickerGroup => {
    const { plan, flow } = state();
    const found = plan.flows[flow]!;
    return {
      id: 'existing',
      label: 'Steps of this flow',
      items: [...kit.scene().steps.values()]
        .filter(({ id }) => id !== found.start)
        .map((model) => ({
          id: `:${model.id}`,
          label: model.name,
          description: model.title,
          icon: kindIcon(model),
          group: model.group,
        })),
    };
  };
  const canGoOn = (kind: string) => {
    const { plan, flow } = state();
    return mainExit(plan, kinds, newStep(plan, kinds, flow, { kind }).step) !== undefined;
  };
  const exitLabel = (from: WireStart): string => {
    const { plan, flow } = state();
    const node = plan.flows[flow]?.nodes[from.step];
    const exits = node ? kindOf(kinds, node.kind)?.exits(node.settings, plan) : undefined;
    return exits?.find(({ id }) => id === from.exit)?.label ?? from.exit;
  };
  const askFrom = (from: WireStart, anchor: FloatingAnchor, at?: Point) => {
    view.setState({
      asking: {
        by: 'picker',
        label: `What comes after “${exitLabel(from)}”?`,
        anchor,
        groups: [
          ...stepChoices(kinds),
          {
            id: 'connect',
            label: 'Or go to a step that is there',
            items: [{ id: POINT, label: 'Click it on the canvas', icon: 'git-branch' }, ...existing().items],
          },
        ],
        onPick: (id) => {
          if (id === POINT) view.setState({ connecting: from });
          else if (id.startsWith(':')) connect(from, id.slice(1));
          else afterExit(id, from, at);
        },
      },
    });
  };
  const wireUnder = (kind: string, at: Point) => (canGoOn(kind) ? wireAt(kit.scene(), at, 18, () => true) : undefined);

  return {
    add,
    connect,
    addAfter: (from, kind) => {
      const edit = editAfterExit(kind, from);
      const [step] = document.edit(edit);
      if (step !== undefined) viewing.reveal(step);
      announce(doneWords(edit.label));
    },
    askFrom,
    askNext: (anchor) => {
      const { plan, flow } = state();
      const start = plan.flows[flow]?.start ?? '';
      const row = kit
        .scene()
        .steps.get(start)
        ?.rows.find(({ state }) => state === 'open');
      if (row) askFrom({ step: start, exit: row.id }, anchor);
    },
    ask: (anchor, side) => {
      const from = openExit();
      const wired = side === undefined ? wiredExits() : [];
      if (from) askFrom(from, anchor);
      else if (wired.length === 1) askWire(wired[0]!.wire, anchor);
      else if (wired.length > 1)
        view.setState({
          asking: {
            by: 'menu',
            label: 'After which of these?',
            anchor,
            items: wired.map(({ wire, label }) => ({
              id: wire.exit,
              label,
              onSelect: () => askWire(wire, anchor),
            })),
          },
        });
      else
        view.setState({
          asking: {
            by: 'picker',
            label: 'Add a step',
            anchor,
            groups: stepChoices(kinds),
            onPick: (kind) => add(kind),
          },
        });
      const { asking } = view.getState();
      if (side !== undefined && asking?.by === 'picker') view.setState({ asking: { ...asking, side } });
    },
    askAt: (anchor, at) =>
      view.setState({
        asking: {
          by: 'picker',
          label: 'Add a step here',
          anchor,
          groups: stepChoices(kinds),
          onPick: (kind) => alone(kind, { x: at.x - CARD.width / 2, y: at.y - ENTRY_Y }),
        },
      }),
    askTarget: (from, anchor) =>
      view.setState({
        asking: {
          by: 'picker',
          label: `Where does “${exitLabel(from)}” lead?`,
          anchor,
          groups: [
            { id: 'click', label: '', items: [{ id: POINT, label: 'Click it on the canvas', icon: 'git-branch' }] },
            existing(),
          ],
          onPick: (id) => {
            if (id === POINT) view.setState({ connecting: from });
            else connect(from, id.slice(1));
          },
        },
      }),
    hoverDrop: (kind, at) => {
      const over = wireUnder(kind, at)?.id ?? null;
      if (view.getState().hotWire !== over) view.setState({ hotWire: over });
    },
    drop: (kind, at) => {
      const over = wireUnder(kind, at);
      view.setState({ hotWire: null });
      if (over) {
        intoWire(kind, wireOf(over.id));
        return;
      }
      alone(kind, { x: at.x - CARD.width / 2, y: at.y - ENTRY_Y });
    },
    withExit: (from, anchor, then) => {
      if (from.exit !== ELSE) {
        then(from);
        return;
      }
      const { plan, flow } = state();
      const node = plan.flows[flow]?.nodes[from.step];
      if (!node) return;
      const exits = unwiredFailures(kindOf(kinds, node.kind), node, plan);
      if (exits.length === 1) {
        then({ step: from.step, exit: exits[0]!.id });
        return;
      }
      view.setState({
        asking: {
          by: 'menu',
          label: 'Which of these?',
          anchor,
          items: exits.map(({ id, label }) => ({
            id,
            label,
            onSelect: () => then({ step: from.step, exit: id }),
          })),
        },
      });
    },
    askWire,
  };
}
