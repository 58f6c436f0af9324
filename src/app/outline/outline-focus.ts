import { selectSteps } from '../document/selection.ts';
import { stepOfRow } from './find-rows.ts';
import { stepRow, type OutlineRow } from './outline-tree.ts';
import type { OutlineKit } from './outline-kit.ts';
import { rowsAround } from './visible-rows.ts';

/** Where the focus is, and what is folded away. */
export interface OutlineFocus {
  /** Gives a row the focus, unfolding what hides it; at once, or as soon as it is drawn. */
  readonly focus: (row: string) => void;
  /** The same, but what is selected stays as it is. */
  readonly rest: (row: string) => void;
  /** Brings a row into view and makes it the one that Tab comes to. */
  readonly reveal: (row: string) => void;
  /** The focus came to a row: what it is about becomes the selection, so that settings and problems mean the same. */
  readonly take: (row: string) => void;
  readonly fold: (row: string, folded: boolean) => void;
  readonly unfoldBeside: (row: OutlineRow) => void;
  /** The rows changed: when the current one is gone, the nearest that is left takes its place. Says which it is now. */
  readonly mend: (before: readonly OutlineRow[]) => string | null;
}

export function createOutlineFocus({ document, view, rows, seen, now, elementOf }: OutlineKit): OutlineFocus {
  const unfoldTo = (row: string) => {
    const { folded } = view.getState();
    const around = rowsAround(rows(), row).filter((id) => folded.has(id));
    if (around.length > 0) view.setState({ folded: new Set([...folded].filter((id) => !around.includes(id))) });
  };
  const focus = (row: string, resting: string | null = null) => {
    unfoldTo(row);
    const element = elementOf(row);
    view.setState({ current: row, wanted: element ? null : row, resting });
    element?.focus();
  };
  return {
    focus: (row) => focus(row),
    rest: (row) => focus(row, row),
    reveal: (row) => {
      unfoldTo(row);
      const element = elementOf(row);
      view.setState({ current: row, revealed: element ? null : row });
      element?.scrollIntoView({ block: 'nearest' });
    },
    take: (row) => {
      const { resting } = view.getState();
      view.setState({ current: row, resting: null });
      if (resting === row) return;
      const found = rows().find(({ id }) => id === row);
      const step = found && stepOfRow(found);
      const { selection } = document.store.getState();
      if (step === undefined || (selection.steps.length === 1 && selection.steps[0] === step)) return;
      document.seal();
      document.select(selectSteps(step));
    },
    fold: (row, isFolded) => {
      const folded = new Set(view.getState().folded);
      if (isFolded) folded.add(row);
      else folded.delete(row);
      view.setState({ folded });
      // The focus does not stay on a row that is folded away.
      const { current } = view.getState();
      if (isFolded && current !== null && rowsAround(rows(), current).includes(row)) view.setState({ current: row });
    },
    unfoldBeside: ({ parent }) => {
      const beside = new Set(rows().flatMap((row) => (row.parent === parent ? [row.id] : [])));
      const { folded } = view.getState();
      view.setState({ folded: new Set([...folded].filter((id) => !beside.has(id))) });
    },
    mend: (before) => {
      const shown = new Set(seen().map(({ id }) => id));
      const { current } = view.getState();
      if (current !== null && shown.has(current)) return current;
      const [selected] = document.store.getState().selection.steps;
      const at = before.findIndex(({ id }) => id === current);
      const way = before[at]?.way;
      // What led to a step that is gone is still there, as another row.
      const sameWay =
        way && rows().find((row) => row.way?.step === way.step && row.way.exits[0]?.id === way.exits[0]?.id);
      const candidates = [
        ...(sameWay ? [sameWay.id] : []),
        ...(current === null ? [] : rowsAround(before, current)),
        ...(selected === undefined ? [] : [stepRow(selected)]),
        ...(now().flow ? [stepRow(now().flow!.start)] : []),
      ];
      const next = candidates.find((id) => shown.has(id)) ?? seen()[0]?.id ?? null;
      view.setState({ current: next });
      return next;
    },
  };
}
