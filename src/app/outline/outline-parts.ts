import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { FlowView } from '../document/flow-view.ts';
import { selectSteps } from '../document/selection.ts';
import { stepOfRow } from './find-rows.ts';
import { createOutlineAsks } from './outline-asks.ts';
import { createOutlineClipboard } from './outline-clipboard.ts';
import { createOutlineCommands, type OutlineCommands } from './outline-commands.ts';
import { createOutlineEdits } from './outline-edits.ts';
import { createOutlineFocus, type OutlineFocus } from './outline-focus.ts';
import { createOutlineKit, type OutlineKit } from './outline-kit.ts';
import type { RowActions } from './outline-row-line.tsx';
import { stepRow, type OutlineRow } from './outline-tree.ts';

interface OutlineParts {
  readonly kit: OutlineKit;
  readonly focus: OutlineFocus;
  readonly commands: OutlineCommands;
  readonly actions: RowActions;
  /** Begins to listen to the clipboard's keys; what it gives ends that. */
  readonly startClipboard: () => () => void;
  readonly handle: FlowView;
}

/** Everything that works on one outline, made once for as long as it is on the page. */
export function createOutlineParts(document: PlanDocument, kinds: Kinds): OutlineParts {
  const kit = createOutlineKit(document, kinds);
  const { view, rows, elementOf } = kit;
  const focus = createOutlineFocus(kit);
  const edits = createOutlineEdits(kit, focus);
  const commands = createOutlineCommands(kit, focus, edits, createOutlineAsks(kit, edits));
  const rowOf = (id: string | null) => rows().find((row) => row.id === id);
  const doing = (act: (row: OutlineRow, anchor?: Element) => void) => (id: string, anchor?: Element) => {
    const row = rowOf(id);
    if (!row) return;
    // Panels give the focus back to where it was: to the row, which has the keys.
    elementOf(id)?.focus();
    act(row, anchor);
  };
  return {
    kit,
    focus,
    commands,
    startClipboard: () => {
      const clipboard = createOutlineClipboard(kit, focus);
      view.setState({ clipboard });
      return () => {
        clipboard.stop();
        view.setState({ clipboard: null });
      };
    },
    actions: {
      toggle: doing((row) => focus.fold(row.id, !view.getState().folded.has(row.id))),
      menu: doing(commands.menu),
      open: doing(commands.open),
      endRename: (id, name) => {
        const row = rowOf(id);
        const isTyping = elementOf(id)?.contains(globalThis.document.activeElement) ?? false;
        view.setState({ renaming: null });
        if (isTyping) focus.focus(id);
        if (row?.leads.to === 'step' && name !== null) edits.rename(row.leads.step, name);
      },
    },
    handle: {
      showStep: (step, options) => {
        document.select(selectSteps(step));
        if (options?.focus) focus.focus(stepRow(step));
        else focus.reveal(stepRow(step));
      },
      focusStep: (step) => {
        const row = rowOf(view.getState().current);
        focus.rest(row && stepOfRow(row) === step ? row.id : stepRow(step));
      },
      addStep: edits.add,
      addAfter: (from, kind) => edits.addAfter(from, kind, false),
      keepInView: () => {
        const { current } = view.getState();
        if (current !== null) focus.reveal(current);
      },
    },
  };
}
