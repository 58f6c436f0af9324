import type { StoreApi } from 'zustand/vanilla';
import type { Kinds } from '../../engine/kind.ts';
import type { Flow } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { outlineTree, type OutlineRow } from './outline-tree.ts';
import { createOutlineView, type OutlineView } from './outline-view.ts';
import { visibleRows } from './visible-rows.ts';

type Rows = readonly OutlineRow[];

/** What the parts of the outline work with; one object for as long as the outline is on the page. */
export interface OutlineKit {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  readonly view: StoreApi<OutlineView>;
  /** All rows of a flow; the last ones are remembered. */
  readonly read: (plan: Plan, flow: string) => Rows;
  /** The rows of the plan as it is now, also between an edit and the next render. */
  readonly rows: () => Rows;
  /** Those of them that are not folded away. */
  readonly seen: () => Rows;
  readonly now: () => { readonly plan: Plan; readonly flowId: string; readonly flow: Flow | undefined };
  /** The element of a row, while it is on the page. */
  readonly elementOf: (row: string) => HTMLElement | null;
}

export function createOutlineKit(document: PlanDocument, kinds: Kinds): OutlineKit {
  const view = createOutlineView();
  let last: { plan: Plan; flow: string; rows: Rows } | null = null;
  const kit: OutlineKit = {
    document,
    kinds,
    view,
    read: (plan, flow) => {
      if (last?.plan !== plan || last.flow !== flow) last = { plan, flow, rows: outlineTree(plan, kinds, flow) };
      return last.rows;
    },
    rows: () => {
      const { plan, flow } = document.store.getState();
      return kit.read(plan, flow);
    },
    seen: () => visibleRows(kit.rows(), view.getState().folded),
    now: () => {
      const { plan, flow } = document.store.getState();
      return { plan, flowId: flow, flow: plan.flows[flow] };
    },
    elementOf: (row) => view.getState().element?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? null,
  };
  return kit;
}
