import { wireId } from '../../exchange/picture/wire-id.ts';
import { addNote } from '../../plan/edits/add-note.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { duplicateSteps } from '../../plan/edits/duplicate-steps.ts';
import { moveSteps } from '../../plan/edits/move-steps.ts';
import { removeNote } from '../../plan/edits/remove-note.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { unwire } from '../../plan/edits/unwire.ts';
import { NOTHING, selectSteps } from '../document/selection.ts';
import { announce } from '../ui/announcer.tsx';
import type { Adding } from './adding.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { neighbour, type Direction } from './neighbour.ts';
import type { ShortcutId } from './shortcuts.ts';
import type { Tidying } from './tidying.ts';
import type { Viewing } from './viewing.ts';

const GRID = 8;

/** A handler for every shortcut; the same functions serve buttons and menus. */
export function createCommands(
  kit: CanvasKit,
  viewing: Viewing,
  adding: Adding,
  tidying: Tidying,
): Record<ShortcutId, () => void> {
  const { document, view } = kit;
  const state = () => document.store.getState();
  const start = () => state().plan.flows[state().flow]?.start;
  const current = () => state().selection.steps.at(-1);

  const go = (direction: Direction) => () => {
    const { plan, flow } = state();
    const from = current();
    const scene = kit.scene();
    const found = plan.flows[flow];
    if (!found) return;
    const [wire] = state().selection.wires;
    const to =
      from === undefined
        ? wire
          ? endOf(wire, direction)
          : found.start
        : neighbour(found, scene.places, (step) => scene.models.get(step)?.rows ?? [], from, direction);
    if (to === undefined || !scene.models.has(to)) return;
    document.select(selectSteps(to));
    viewing.reveal(to);
    viewing.focus(to);
  };
  /** From a wire, left and right lead to its two cards. */
  const endOf = (wire: WireStart, direction: Direction) =>
    direction === 'left'
      ? wire.step
      : direction === 'right'
        ? state().plan.flows[state().flow]?.nodes[wire.step]?.next[wire.exit]
        : undefined;
  const nudge = (x: number, y: number, words: string) => () => {
    const { plan, flow, selection } = state();
    if (selection.steps.length === 0) return;
    const { places } = kit.scene();
    const moved = Object.fromEntries(
      selection.steps.flatMap((id) => {
        const place = places.get(id);
        return place ? [[id, { x: place.x + x * GRID, y: place.y + y * GRID }]] : [];
      }),
    );
    document.edit(moveSteps(plan, flow, moved, { merge: `nudge/${selection.steps.join('/')}` }));
    announce(`Moved ${words}`);
  };
  const remove = () => {
    const { plan, flow, selection } = state();
    const steps = selection.steps.filter((id) => id !== start());
    const edits = [
      ...(selection.wires.length > 0 ? [unwire(plan, flow, selection.wires)] : []),
      ...(steps.length > 0 ? [removeSteps(plan, flow, steps)] : []),
      ...selection.notes.map((note) => removeNote(flow, note)),
    ];
    if (edits.length === 0) {
      if (selection.steps.length > 0) announce('The first step of a flow stays');
      return;
    }
    const edit = edits.length === 1 ? edits[0]! : allOf('Delete the selection', edits);
    const beside = steps.length === 1 ? backFrom(steps[0]!) : steps.length === 0 ? selection.wires[0]?.step : undefined;
    document.edit(edit);
    announce(`${edit.label}. Undo with Control Z`);
    // The focus would be lost with the card or wire: it goes to where the way came from.
    if (beside !== undefined) viewing.focus(beside);
    else kit.view.getState().element?.focus({ preventScroll: true });
  };
  const backFrom = (step: string) =>
    Object.entries(state().plan.flows[state().flow]?.nodes ?? {}).find(([, node]) =>
      Object.values(node.next).includes(step),
    )?.[0];

  return {
    add: () => {
      const step = current();
      const [wire] = state().selection.wires;
      const { element } = view.getState();
      const place =
        step !== undefined
          ? `.react-flow__node[data-id="${CSS.escape(step)}"]`
          : wire
            ? `.react-flow__edge[data-id="${CSS.escape(wireId(wire))}"] .wire-plus`
            : '[data-add-step]';
      const anchor = element?.querySelector(place) ?? element;
      if (!anchor) return;
      if (wire && step === undefined) adding.askWire(wire, anchor);
      else adding.ask(anchor);
    },
    open: () => {
      const [note] = state().selection.notes;
      if (current() !== undefined) view.getState().hooks.onOpenSettings();
      else if (note !== undefined) view.setState({ writing: note });
    },
    rename: () => {
      const step = current();
      if (step !== undefined) view.setState({ renaming: step });
    },
    delete: remove,
    duplicate: () => {
      const { plan, flow, selection } = state();
      const steps = selection.steps.filter((id) => id !== start());
      if (steps.length === 0) return;
      const edit = duplicateSteps(plan, kit.kinds, flow, steps);
      document.select(selectSteps(...document.edit(edit)));
      announce(edit.label);
    },
    note: () => {
      const { plan, flow } = state();
      const edit = addNote(plan, flow, viewing.middle(), 'Write a note');
      const notes = document.edit(edit);
      document.select({ ...NOTHING, notes });
      view.setState({ writing: notes[0] ?? null });
    },
    tidy: () => tidying.toggle(),
    undo: () => {
      const label = document.undo();
      if (label !== null) announce(`Undone: ${label}`);
    },
    redo: () => {
      const label = document.redo();
      if (label !== null) announce(`Redone: ${label}`);
    },
    copy: () => undefined,
    cut: () => undefined,
    paste: () => undefined,
    left: go('left'),
    right: go('right'),
    up: go('up'),
    down: go('down'),
    nudgeLeft: nudge(-1, 0, 'left'),
    nudgeRight: nudge(1, 0, 'right'),
    nudgeUp: nudge(0, -1, 'up'),
    nudgeDown: nudge(0, 1, 'down'),
    all: () => {
      const { plan, flow } = state();
      const notes = Object.keys(plan.layout.flows[flow]?.notes ?? {});
      document.select({ steps: Object.keys(plan.flows[flow]?.nodes ?? {}), wires: [], notes });
    },
    clear: () => {
      if (view.getState().connecting) view.setState({ connecting: null });
      else document.select(NOTHING);
    },
    fit: () => viewing.fit(),
    hundred: () => viewing.zoomTo(1),
    zoomIn: () => viewing.zoomBy(1.2),
    zoomOut: () => viewing.zoomBy(1 / 1.2),
    nextProblem: () => view.getState().hooks.onNextProblem(1),
    lastProblem: () => view.getState().hooks.onNextProblem(-1),
    sheet: () => view.setState({ sheet: true }),
  };
}
