import type { Page } from './place.ts';

/** The pages that show the current flow. */
export const FLOW_PAGES = ['flow', 'outline'] as const satisfies readonly Page[];
export type FlowPage = (typeof FLOW_PAGES)[number];

const storageKey = 'ringplan.flow-page';

/** Whether a page shows the current flow, drawn or as an outline. */
export const isFlowPage = (page: Page): page is FlowPage => page === 'flow' || page === 'outline';

/** How this person likes to see a flow: as they last chose; before any choice the outline on a phone, where it reads better. */
export function likedFlowPage(): FlowPage {
  try {
    const kept = localStorage.getItem(storageKey);
    if (kept === 'flow' || kept === 'outline') return kept;
  } catch {
    // Without storage each visit begins anew.
  }
  return window.matchMedia('(width < 48rem)').matches ? 'outline' : 'flow';
}

/** Remembers how this person likes to see a flow, on this device. */
export function likeFlowPage(page: FlowPage): void {
  try {
    localStorage.setItem(storageKey, page);
  } catch {
    // Then it is as before on the next visit.
  }
}
