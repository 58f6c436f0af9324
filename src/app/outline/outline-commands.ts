import type { FloatingAnchor } from '../ui/place-floating.ts';
import { announce } from '../ui/announcer.tsx';
import { stepOfRow } from './find-rows.ts';
import type { OutlineAsks } from './outline-asks.ts';
import type { OutlineEdits } from './outline-edits.ts';
import type { OutlineFocus } from './outline-focus.ts';
import type { OutlineKeyId } from './outline-keys.ts';
import type { OutlineKit } from './outline-kit.ts';
import { stepRow, type OutlineRow } from './outline-tree.ts';
import { rowMenuEntries } from './row-menu-entries.ts';

/** What can be done with a row; keys, menus and buttons all call these. */
export interface OutlineCommands {
  /** The settings of a step, the step a link names, or what comes where nothing follows. */
  readonly open: (row: OutlineRow) => void;
  /** The settings of the step that a row is about. */
  readonly settings: (row: OutlineRow, focus?: boolean) => void;
  readonly menu: (row: OutlineRow, anchor?: FloatingAnchor) => void;
  readonly add: (row: OutlineRow) => void;
  readonly insert: (row: OutlineRow) => void;
  readonly target: (row: OutlineRow) => void;
  readonly source: (row: OutlineRow, keep: boolean) => void;
  readonly disconnect: (row: OutlineRow) => void;
  readonly rename: (row: OutlineRow) => void;
  readonly duplicate: (row: OutlineRow) => void;
  /** Copy, cut and paste by a menu; their keys are the browser's own. */
  readonly clip: (what: 'copy' | 'cut' | 'paste') => void;
  readonly remove: (row: OutlineRow) => void;
  readonly hasOrder: (row: OutlineRow) => boolean;
  readonly canReorder: OutlineEdits['canReorder'];
  readonly reorder: OutlineEdits['reorder'];
  /** What a key does on a row. */
  readonly byKey: Readonly<Record<OutlineKeyId, (row: OutlineRow) => void>>;
  /** The row that a person means by the letters they type, from a row on. */
  readonly find: (row: OutlineRow, typed: string, nameOf: (row: OutlineRow) => readonly string[]) => void;
}

export function createOutlineCommands(
  kit: OutlineKit,
  focus: OutlineFocus,
  edits: OutlineEdits,
  asks: OutlineAsks,
): OutlineCommands {
  const { view, seen, now, elementOf } = kit;
  const anchor = (row: OutlineRow): FloatingAnchor =>
    elementOf(row.id)?.querySelector('[data-row-menu]') ?? { x: 0, y: 0 };
  const to = (row: OutlineRow | undefined) => row && focus.focus(row.id);
  const beside = (row: OutlineRow, by: number) => seen()[seen().findIndex(({ id }) => id === row.id) + by];
  const commands: Omit<OutlineCommands, 'byKey'> = {
    open: (row) => {
      if (row.leads.to === 'step') commands.settings(row);
      else if (row.leads.to === 'link') focus.focus(stepRow(row.leads.step));
      else if (row.leads.to === 'apart') focus.fold(row.id, !view.getState().folded.has(row.id));
      else commands.add(row);
    },
    settings: (row, takesFocus = true) => {
      focus.take(row.id);
      view.getState().hooks.onOpenSettings(takesFocus);
    },
    menu: (row, at) => {
      const items = rowMenuEntries(row, row.leads.to === 'step' && row.leads.step === now().flow?.start, commands);
      const name = stepOfRow(row);
      view.setState({
        asking: {
          by: 'menu',
          label: `More for ${now().flow?.nodes[name ?? '']?.name ?? 'these steps'}`,
          anchor: at ?? anchor(row),
          items,
        },
      });
    },
    add: (row) => {
      if (row.leads.to === 'step') asks.after(row.leads.step, anchor(row));
      else if (row.leads.to === 'apart') asks.loose(anchor(row));
      else if (row.leads.to === 'link') asks.insert(row.way!, anchor(row));
      else asks.next(row.way!, anchor(row));
    },
    insert: (row) => row.way && asks.insert(row.way, anchor(row)),
    target: (row) => row.way && asks.target(row.way, anchor(row)),
    source: (row, keep) => asks.source(row, keep, anchor(row)),
    disconnect: ({ way }) => way && edits.disconnect({ step: way.step, exit: way.exits[0]!.id }),
    rename: ({ leads }) => {
      if (leads.to === 'step') view.setState({ renaming: leads.step });
      else announce('There is no step to rename here');
    },
    duplicate: ({ leads }) => {
      if (leads.to === 'step') edits.duplicate(leads.step);
    },
    clip: (what) => view.getState().clipboard?.[what](),
    remove: edits.remove,
    hasOrder: (row) => edits.canReorder(row, 1) || edits.canReorder(row, -1),
    canReorder: edits.canReorder,
    reorder: edits.reorder,
    find: (row, typed, nameOf) => {
      const all = seen();
      const here = all.findIndex(({ id }) => id === row.id);
      // One letter moves on from the current row, more letters may stay on it.
      const from = typed.length === 1 ? here + 1 : here;
      const ordered = [...all.slice(from), ...all.slice(0, from)];
      to(ordered.find((other) => nameOf(other).some((name) => name.toLowerCase().startsWith(typed.toLowerCase()))));
    },
  };
  return {
    ...commands,
    byKey: {
      down: (row) => to(beside(row, 1)),
      up: (row) => to(beside(row, -1)),
      in: (row) => {
        if (!row.hasChildren) return;
        if (view.getState().folded.has(row.id)) focus.fold(row.id, false);
        else to(beside(row, 1));
      },
      out: (row) => {
        if (row.hasChildren && !view.getState().folded.has(row.id)) focus.fold(row.id, true);
        else if (row.parent !== null) focus.focus(row.parent);
      },
      first: () => to(seen()[0]),
      last: () => to(seen().at(-1)),
      unfoldAll: focus.unfoldBeside,
      open: commands.open,
      menu: (row) => commands.menu(row),
      add: commands.add,
      rename: commands.rename,
      delete: edits.remove,
      duplicate: commands.duplicate,
      moveUp: (row) => edits.reorder(row, -1),
      moveDown: (row) => edits.reorder(row, 1),
      canvas: () => view.getState().hooks.onCanvas(),
    },
  };
}
