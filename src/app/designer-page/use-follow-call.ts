import { useEffect } from 'react';
import type { PlanDocument } from '../document/document-store.ts';
import { NOTHING } from '../document/selection.ts';
import type { FlowViews } from './use-flow-views.ts';
import { showWhenDrawn } from './when-drawn.ts';

/** Shows the step where a played call is, by its `flow/step`; null while there is no call. */
export function useFollowCall(document: PlanDocument, { view }: FlowViews, active: string | null): void {
  useEffect(() => {
    if (active === null) return undefined;
    const [flow = '', step = ''] = active.split('/');
    // A call that is played on another plan may pass steps that the draft does not have.
    if (!document.store.getState().plan.flows[flow]?.nodes[step]) return undefined;
    document.openFlow(flow);
    showWhenDrawn(view, step, false);
    // A call leaves nothing selected behind, so that no inspector opens by itself afterwards.
    return () => document.select(NOTHING);
  }, [document, active, view]);
}
