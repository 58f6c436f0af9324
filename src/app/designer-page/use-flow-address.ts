import { useEffect } from 'react';
import type { PlanDocument } from '../document/document-store.ts';
import { isFlowPage } from '../shell/flow-page.ts';
import { readPlace, type Place } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';

/** Keeps the address and the open flow together: an address opens its flow, an opened flow changes the address. */
export function useFlowAddress(document: PlanDocument, { page, flow }: Place): void {
  useEffect(() => {
    if (flow !== null) document.openFlow(flow);
  }, [document, flow]);
  useEffect(() => {
    if (!isFlowPage(page)) return undefined;
    const write = () => {
      const { plan, flow: open } = document.store.getState();
      const here = readPlace(location.hash);
      // Somebody has gone elsewhere, and that is not drawn yet.
      if (here && (!isFlowPage(here.page) || (here.plan !== null && here.plan !== plan.id))) return;
      goTo({ plan: plan.id, page, flow: open }, true);
    };
    write();
    return document.store.subscribe((state, before) => {
      if (state.flow !== before.flow) write();
    });
  }, [document, page]);
}
