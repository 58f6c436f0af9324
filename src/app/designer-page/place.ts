/** Where somebody is in the app. */
export interface Place {
  /** Null before any plan was opened. */
  readonly plan: string | null;
  readonly page: 'flow' | 'tests' | 'history';
  readonly flow: string | null;
}

const NOWHERE: Place = { plan: null, page: 'flow', flow: null };

/** Reads an address such as `#/plans/clinic/flows/main` or `#/plans/clinic/history`; null for a hash that is no address. */
export function readPlace(hash: string): Place | null {
  if (hash === '' || hash === '#' || hash === '#/') return NOWHERE;
  if (!hash.startsWith('#/')) return null;
  const [plans, plan, page, flow] = hash.slice(2).split('/').map(decodePart);
  if (plans !== 'plans' || !plan) return NOWHERE;
  if (page === 'history' || page === 'tests') return { plan, page, flow: null };
  return { plan, page: 'flow', flow: page === 'flows' && flow ? flow : null };
}

/** The address of a place. */
export function hrefOf({ plan, page, flow }: Place): string {
  if (plan === null) return '#/';
  const base = `#/plans/${encodeURIComponent(plan)}`;
  if (page !== 'flow') return `${base}/${page}`;
  return flow === null ? base : `${base}/flows/${encodeURIComponent(flow)}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
