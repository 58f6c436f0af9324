import { useEffect } from 'react';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import type { Place } from './place.ts';
import { goTo } from './use-place.ts';

/** Keeps the address and the open flow together: an address opens its flow, an opened flow changes the address. */
export function useFlowAddress(document: PlanDocument, place: Place): void {
  const flow = useDocument(document, (state) => state.flow);
  const plan = useDocument(document, (state) => state.plan.id);
  useEffect(() => {
    if (place.flow !== null) document.openFlow(place.flow);
  }, [document, place.flow]);
  useEffect(() => {
    if (place.page !== 'flow') return;
    const open = document.store.getState().flow;
    goTo({ plan, page: 'flow', flow: open }, true);
  }, [document, place.page, plan, flow]);
}
