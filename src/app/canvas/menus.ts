import { noteBox } from '../../exchange/picture/note-boxes.ts';
import { noteSize } from '../../exchange/picture/note-size.ts';
import { kindOf } from '../../engine/kind.ts';
import { addNote } from '../../plan/edits/add-note.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { Point } from '../../plan/edits/point.ts';
import { unwire } from '../../plan/edits/unwire.ts';
import { nearestFreePlace } from '../document/free-place.ts';
import { NOTHING, selectSteps } from '../document/selection.ts';
import { announce } from '../ui/announcer.tsx';
import type { MenuEntry } from '../ui/menu-list.tsx';
import type { FloatingAnchor } from '../ui/place-floating.ts';
import type { Adding } from './adding.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { NEW_NOTE } from './new-note.ts';
import { targetOf, type CanvasTarget } from './canvas-target.ts';
import type { Commands } from './commands.ts';
import type { Grouping } from './grouping.ts';
import type { Viewing } from './viewing.ts';
import { doneWords } from '../things/done-words.ts';

/** The menus of the canvas: what can be done with what is pointed at or has the focus. */
export interface Menus {
  readonly open: (target: CanvasTarget, anchor: FloatingAnchor, at: Point) => void;
  /** For the keyboard: beside what has the focus. */
  readonly openAtFocus: () => void;
  /** Asks which exit of a step is meant, unless there is one only. */
  readonly askExit: (step: string, anchor: FloatingAnchor, then: (from: WireStart) => void) => void;
  /** Adds a note at the nearest free place and begins to write it. */
  readonly addNoteAt: (at: Point) => void;
  /** Leads an exit nowhere. */
  readonly disconnect: (from: WireStart) => void;
  readonly goTo: (step: string) => void;
}

/** What the entries of a menu are made from. */
export interface MenuParts extends Menus {
  readonly kit: CanvasKit;
  readonly adding: Adding;
  readonly grouping: Grouping;
  readonly viewing: Viewing;
  readonly commands: Commands;
}

/** Opens menus; their entries are loaded with the first one. `commands` is asked for late, since they open menus too. */
export function createMenus(
  kit: CanvasKit,
  adding: Adding,
  grouping: Grouping,
  viewing: Viewing,
  commands: () => Commands,
): Menus {
  const { document, view } = kit;
  const state = () => document.store.getState();
  const ask = (label: string, anchor: FloatingAnchor, items: readonly MenuEntry[]) =>
    view.setState({ asking: { by: 'menu', label, anchor, items } });
  const take = (target: CanvasTarget) => {
    const { plan, flow, selection } = state();
    switch (target.is) {
      case 'exit':
      case 'step':
        if (target.is === 'exit' || !selection.steps.includes(target.step)) document.select(selectSteps(target.step));
        return;
      case 'wire':
        document.select({ ...NOTHING, wires: [target.wire] });
        return;
      case 'note':
        document.select({ ...NOTHING, notes: [target.note] });
        return;
      case 'group':
        document.select(selectSteps(...(plan.layout.flows[flow]?.groups[target.group]?.steps ?? [])));
        return;
      case 'canvas':
    }
  };
  const menus: Menus = {
    open: (target, anchor, at) => {
      document.seal();
      take(target);
      view.setState({ followed: null });
      void import('./menu-entries.ts').then(({ menuEntries, menuLabel }) => {
        const parts = { ...menus, kit, adding, grouping, viewing, commands: commands() };
        ask(menuLabel(target, state().plan, state().flow), anchor, menuEntries(parts, target, anchor, at));
      });
    },
    openAtFocus: () => {
      const { element } = view.getState();
      const focused = globalThis.document.activeElement;
      const target = targetOf(focused);
      const box = (target.is === 'canvas' ? element : focused)?.getBoundingClientRect();
      const anchor = box
        ? { x: box.left + Math.min(box.width / 2, 140), y: box.top + Math.min(box.height / 2, 40) }
        : { x: 0, y: 0 };
      menus.open(target, anchor, target.is === 'canvas' ? viewing.middle() : kit.flow.screenToFlowPosition(anchor));
    },
    askExit: (step, anchor, then) => {
      const { plan, flow } = state();
      const node = plan.flows[flow]?.nodes[step];
      if (!node) return;
      const exits = kindOf(kit.kinds, node.kind)?.exits(node.settings, plan) ?? [];
      if (exits.length === 0) announce(`${node.name} ends the call: nothing follows`);
      if (exits.length === 1) then({ step, exit: exits[0]!.id });
      if (exits.length < 2) return;
      ask(
        `Which way of “${node.name}”?`,
        anchor,
        exits.map(({ id, label, key }) => ({
          id,
          label: key === undefined ? label : `${key}: ${label}`,
          onSelect: () => then({ step, exit: id }),
        })),
      );
    },
    addNoteAt: (at) => {
      const { plan, flow } = state();
      const scene = kit.scene();
      const place = nearestFreePlace(at, noteSize(NEW_NOTE), [...scene.boxes, ...scene.notes.map(noteBox)]);
      const notes = document.edit(addNote(plan, flow, place, NEW_NOTE));
      document.select({ ...NOTHING, notes });
      view.setState({ writing: notes[0] ?? null });
    },
    disconnect: (from) => {
      const { plan, flow } = state();
      const edit = unwire(plan, flow, [from]);
      document.edit(edit);
      announce(doneWords(edit.label));
      viewing.focus(from.step);
    },
    goTo: (step) => {
      document.select(selectSteps(step));
      viewing.reveal(step);
      viewing.focus(step);
    },
  };
  return menus;
}

/** The target a wire leads to now. */
export const targetOfWire = ({ document }: CanvasKit, wire: WireStart): string | undefined => {
  const { plan, flow } = document.store.getState();
  return plan.flows[flow]?.nodes[wire.step]?.next[wire.exit];
};
