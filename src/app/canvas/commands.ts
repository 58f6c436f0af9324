import { counted } from '../../base/counted.ts';
import { wireId } from '../../exchange/picture/wire-id.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { groupOfStep } from '../../plan/edits/group-of-step.ts';
import { moveNote } from '../../plan/edits/move-note.ts';
import { moveSteps } from '../../plan/edits/move-steps.ts';
import { removeNote } from '../../plan/edits/remove-note.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { unwire } from '../../plan/edits/unwire.ts';
import { NOTHING, selectSteps } from '../document/selection.ts';
import { announce } from '../ui/announcer.tsx';
import { releaseKeys } from '../ui/held-keys.ts';
import { duplicateBeside } from '../things/duplicate-beside.ts';
import { sayWithUndo } from '../things/edit-with-undo.ts';
import type { Adding } from './adding.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { changeCanvasSettings } from './canvas-settings.ts';
import { cardElement } from './card-element.ts';
import { focusedOf } from './focus-law.ts';
import { downstreamOf, upstreamOf } from './follow-path.ts';
import type { Grouping } from './grouping.ts';
import type { Menus } from './menus.ts';
import { neighbour, type Direction } from './neighbour.ts';
import { pointedAt } from './pointed-at.ts';
import { openedExits } from './opened-exits.ts';
import { selectedGroup } from './selected-group.ts';
import { showCopies } from './show-copies.ts';
import type { ShortcutId } from './shortcuts.ts';
import type { Tidying } from './tidying.ts';
import type { Viewing } from './viewing.ts';
import { doneWords } from '../things/done-words.ts';
import { shortcutText } from '../ui/kbd.tsx';

const GRID = 8;
/** How much of the screen PageUp and PageDown move. */
const PAGE = 0.6;

/** How far below its step a new note begins, in px. */
const NOTE_GAP = 24;

export type Commands = Record<ShortcutId, () => void>;

interface CommandParts {
  readonly viewing: Viewing;
  readonly adding: Adding;
  readonly tidying: Tidying;
  readonly grouping: Grouping;
  readonly menus: Menus;
}

/** A handler for every shortcut; the same functions serve buttons and menus. */
export function createCommands(kit: CanvasKit, { viewing, adding, tidying, grouping, menus }: CommandParts): Commands {
  const { document, view } = kit;
  const state = () => document.store.getState();
  const start = () => state().plan.flows[state().flow]?.start;
  const current = () => state().selection.steps.at(-1);
  /** The group that has the focus, or that is selected as a whole. */
  const groupNow = () => {
    const focused = focusedOf(globalThis.document.activeElement);
    if (focused?.is === 'group') return focused.id;
    const { plan, flow, selection } = state();
    const known = selectedGroup(plan, flow, selection);
    return known && (known.collapsed || focused === null) ? known.id : undefined;
  };
  const anchorNow = (): Element => {
    const { element } = view.getState();
    const [wire] = state().selection.wires;
    const step = current();
    const node = step === undefined ? (wire ? wireId(wire) : undefined) : kit.scene().cardOf(step);
    if (node !== undefined) return cardElement(element, node);
    return element?.querySelector('[data-add-step]') ?? element ?? globalThis.document.body;
  };

  const go = (direction: Direction) => () => {
    const { plan, flow } = state();
    const step = current();
    const scene = kit.scene();
    const found = plan.flows[flow];
    if (!found) return;
    const [wire] = state().selection.wires;
    const to =
      step === undefined
        ? scene.cardOf((wire ? endOf(wire, direction) : found.start) ?? '')
        : neighbour(scene, scene.cardOf(step), direction);
    if (to === undefined || !scene.models.has(to)) return;
    document.select(selectSteps(...(scene.folded.get(to)?.members ?? [to])));
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
  const sayNothing = () => announce('Nothing is selected');
  const nudge = (x: number, y: number, words: string) => () => {
    const { plan, flow, selection } = state();
    if (selection.steps.length === 0 && selection.notes.length === 0) return sayNothing();
    const scene = kit.scene();
    const moved = Object.fromEntries(
      selection.steps.flatMap((id) => {
        const place = scene.stepPlaces.get(id);
        return place ? [[id, { x: place.x + x * GRID, y: place.y + y * GRID }]] : [];
      }),
    );
    const merge = `nudge/${selection.steps.join('/')}/${selection.notes.join('/')}`;
    const steps = moveSteps(plan, flow, moved, { merge });
    const notes = scene.notes
      .filter(({ id }) => selection.notes.includes(id))
      .map((note) => moveNote(flow, note.id, { x: note.x + x * GRID, y: note.y + y * GRID }));
    if (notes.length === 0) document.edit(steps);
    else document.edit({ ...allOf(selection.steps.length === 0 ? notes[0]!.label : 'Move', [steps, ...notes]), merge });
    announce(`Moved ${words}`);
  };
  const takeBack = `Undo with ${shortcutText('Mod+Z')}`;
  const remove = () => {
    const { plan, flow, selection } = state();
    const steps = selection.steps.filter((id) => id !== start());
    const edits = [
      ...(selection.wires.length > 0 ? [unwire(plan, flow, selection.wires)] : []),
      ...(steps.length > 0 ? [removeSteps(plan, flow, steps)] : []),
      ...selection.notes.map((note) => removeNote(flow, note)),
    ];
    if (edits.length === 0) {
      return selection.steps.length > 0 ? announce('The first step of a flow stays') : sayNothing();
    }
    const edit = edits.length === 1 ? edits[0]! : allOf('Delete the selection', edits);
    const beside = steps.length > 0 ? backFrom(steps) : selection.wires[0]?.step;
    document.edit(edit);
    const opened = steps.length === 0 ? [] : openedExits(plan, state().plan, kit.kinds, flow);
    if (opened.length > 0) {
      const words = opened.length > 3 ? `${opened.length} ways` : opened.join(', ');
      const text = `Now open: ${words}`;
      sayWithUndo(document, text, 'warning');
      announce(`${doneWords(edit.label)}. ${text}. ${takeBack}`);
    } else announce(`${doneWords(edit.label)}. ${takeBack}`);
    // The focus would be lost with the card or wire: it goes to where the way came from.
    if (beside !== undefined) viewing.focus(beside);
    else view.getState().element?.focus({ preventScroll: true });
  };
  const backFrom = (steps: readonly string[]) =>
    Object.entries(state().plan.flows[state().flow]?.nodes ?? {}).find(
      ([id, node]) => !steps.includes(id) && Object.values(node.next).some((target) => steps.includes(target)),
    )?.[0];
  const along = (reach: typeof upstreamOf, words: string) => () => {
    const step = current();
    if (step === undefined) return sayNothing();
    const scene = kit.scene();
    const from = scene.cardOf(step);
    const cards = new Set([...reach(scene.wires, from), from]);
    const steps = [...cards].flatMap((card) => scene.folded.get(card)?.members ?? [card]);
    document.select(selectSteps(...steps));
    announce(`Selected ${counted(steps.length, 'step')} ${words}`);
  };

  return {
    add: () => {
      const step = current();
      const [wire] = state().selection.wires;
      if (wire && step === undefined) adding.askWire(wire, anchorNow());
      else adding.ask(anchorNow());
    },
    connect: () => {
      const step = current();
      const [wire] = state().selection.wires;
      if (step !== undefined) menus.askExit(step, anchorNow(), (from) => adding.askTarget(from, anchorNow()));
      else if (wire) adding.askTarget(wire, anchorNow());
      else sayNothing();
    },
    open: () => {
      const group = groupNow();
      const [note] = state().selection.notes;
      if (group !== undefined) {
        const { plan, flow } = state();
        grouping.collapse(group, !plan.layout.flows[flow]?.groups[group]?.collapsed);
      } else if (current() !== undefined) view.getState().hooks.onOpenSettings();
      else if (note !== undefined) view.setState({ writing: note });
    },
    rename: () => {
      const step = current();
      const group = groupNow();
      if (group !== undefined) view.setState({ titling: group });
      else if (step !== undefined) view.setState({ renaming: step });
      else sayNothing();
    },
    delete: remove,
    duplicate: () => {
      const { plan, flow, selection } = state();
      if (selection.notes.length === 0 && selection.steps.every((id) => id === start()))
        return selection.steps.length > 0 ? announce('The first step of a flow stays one') : sayNothing();
      showCopies(kit, viewing, duplicateBeside(plan, kit.kinds, flow, selection));
    },
    menu: () => menus.openAtFocus(),
    group: grouping.group,
    ungroup: grouping.ungroup,
    collapse: () => {
      const { plan, flow } = state();
      const step = current();
      const group = groupNow() ?? (step === undefined ? undefined : groupOfStep(plan, flow, step));
      if (group === undefined) announce('The step is in no group');
      else grouping.collapse(group, !plan.layout.flows[flow]?.groups[group]?.collapsed);
    },
    note: () => {
      const step = current();
      const card = step === undefined ? undefined : kit.scene().cardOf(step);
      const place = kit.scene().places.get(card ?? '');
      const size = kit.scene().models.get(card ?? '')?.size;
      const below = place && size && { x: place.x, y: place.y + size.height + NOTE_GAP };
      menus.addNoteAt(pointedAt(kit) ?? below ?? viewing.middle());
    },
    tidy: tidying.start,
    undo: () => {
      const label = document.undo();
      if (label !== null) announce(`Undone: ${label}`);
    },
    redo: () => {
      const label = document.redo();
      if (label !== null) announce(`Redone: ${label}`);
    },
    // By their keys the browser itself raises these.
    copy: () => view.getState().clipboard?.copy(),
    cut: () => view.getState().clipboard?.cut(),
    paste: () => view.getState().clipboard?.paste(),
    // The page around the canvas has the keys of these.
    palette: () => undefined,
    region: () => undefined,
    try: () => undefined,
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
      const steps = Object.keys(plan.flows[flow]?.nodes ?? {});
      document.select({ steps, wires: [], notes });
      const beside = notes.length === 0 ? '' : ` and ${counted(notes.length, 'note')}`;
      announce(`Selected ${counted(steps.length, 'step')}${beside}`);
    },
    before: along(upstreamOf, 'that lead here'),
    after: along(downstreamOf, 'that follow'),
    clear: () => {
      const { connecting, placing, finding } = view.getState();
      if (connecting || placing) view.setState({ connecting: null, placing: null });
      else if (finding) view.setState({ finding: null });
      else document.select(NOTHING);
    },
    fit: () => viewing.fit(),
    fitSelection: () => viewing.fitSteps(state().selection.steps),
    hundred: () => viewing.zoomTo(1),
    zoomIn: () => viewing.zoomBy(1.2),
    zoomOut: () => viewing.zoomBy(1 / 1.2),
    panUp: () => viewing.pan(0, -PAGE),
    panDown: () => viewing.pan(0, PAGE),
    panLeft: () => viewing.pan(-PAGE, 0),
    panRight: () => viewing.pan(PAGE, 0),
    hand: () => {
      changeCanvasSettings({ drag: 'moves' });
      announce('Dragging moves the canvas');
    },
    select: () => {
      changeCanvasSettings({ drag: 'selects' });
      announce('Dragging selects');
    },
    find: () => {
      const { finding, element } = view.getState();
      const field = element?.querySelector<HTMLInputElement>('search input');
      if (field) {
        releaseKeys();
        field.select();
      } else view.setState({ finding: finding ?? { hits: new Set(), now: null } });
    },
    outline: () => view.getState().hooks.onOutline(),
    nextProblem: () => view.getState().hooks.onNextProblem(1),
    lastProblem: () => view.getState().hooks.onNextProblem(-1),
    sheet: () => view.setState({ sheet: true }),
  };
}
