import { useEffect, useRef, type RefObject } from 'react';
import type { FlowCanvasHandle } from '../canvas/flow-canvas.tsx';
import type { FlowView } from '../document/flow-view.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { toast } from '../ui/toast.ts';
import { isFlowPage, likedFlowPage, likeFlowPage, type FlowPage } from '../shell/flow-page.ts';
import type { Page, Place } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { useFlowAddress } from './use-flow-address.ts';
import { showWhenDrawn, whenDrawn } from './when-drawn.ts';

/** The two ways to see a flow, which of them is on the screen, and the ways to it. */
export interface FlowViews {
  /** The page on the screen; an address without a flow leaves open how it is shown. */
  readonly page: Page;
  readonly isFlow: boolean;
  readonly canvas: RefObject<FlowCanvasHandle | null>;
  readonly outline: RefObject<FlowView | null>;
  /** The one that shows the flow on this page. */
  readonly view: RefObject<FlowView | null>;
  /** Leaves this page for the open flow. */
  readonly toFlow: () => void;
  /** Shows the open flow this way from now on. */
  readonly showAs: (page: FlowPage) => void;
  /** Opens a flow the way flows are shown here, and shows one of its steps. */
  readonly showStep: (flow: string, step: string) => void;
  /** Opens a flow the way flows are shown here, and says what shows it. */
  readonly openFlow: (flow: string) => RefObject<FlowView | null>;
}

/** Keeps canvas, outline and address of the open flow together. */
export function useFlowViews(document: PlanDocument, place: Place): FlowViews {
  const plan = useDocument(document, (state) => state.plan.id);
  const canvas = useRef<FlowCanvasHandle>(null);
  const outline = useRef<FlowView>(null);
  const page = place.page === 'flow' && place.flow === null ? likedFlowPage() : place.page;
  const isFlow = isFlowPage(page);
  const viewOf = (shown: Page): RefObject<FlowView | null> => (shown === 'outline' ? outline : canvas);
  const view = viewOf(page);

  useFlowAddress(document, { ...place, page });
  // An address may name a step to show; the address itself goes back to that of the flow.
  const asksFor = isFlow ? (place.item ?? null) : null;
  useEffect(() => {
    if (asksFor === null) return;
    const { plan: shown, flow } = document.store.getState();
    if (Object.hasOwn(shown.flows[flow]?.nodes ?? {}, asksFor)) showWhenDrawn(view, asksFor, true);
    else toast({ text: `That step is not in “${shown.flows[flow]?.name ?? ''}” any more.`, tone: 'warning' });
  }, [asksFor, view, document]);

  const openFlow = (to: string) => {
    document.openFlow(to);
    if (isFlow) return view;
    goTo({ plan, page: likedFlowPage(), flow: to });
    return viewOf(likedFlowPage());
  };
  return {
    page,
    isFlow,
    canvas,
    outline,
    view,
    toFlow: () => goTo({ plan, page: likedFlowPage(), flow: document.store.getState().flow }),
    showAs: (next) => {
      const { flow, plan: shown, selection } = document.store.getState();
      likeFlowPage(next);
      goTo({ plan, page: next, flow });
      const step = selection.steps[0] ?? shown.flows[flow]?.start;
      if (step !== undefined) whenDrawn(viewOf(next), (drawn) => drawn.focusStep(step));
    },
    showStep: (flow, step) => showWhenDrawn(openFlow(flow), step, true),
    openFlow,
  };
}
