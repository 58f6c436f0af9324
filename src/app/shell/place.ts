/**
 * The pages, by the word in their address: `home` and `new` are above all plans, `shared` is what visitors see of one, the others
 * belong to one; `flow` is the canvas, `outline` the same flow as a tree.
 */
export const PAGES = [
  'home',
  'new',
  'shared',
  'flow',
  'outline',
  'coverage',
  'today',
  'hours',
  'people',
  'teams',
  'on-call',
  'greetings',
  'mailboxes',
  'numbers',
  'sites',
  'caller-lists',
  'switches',
  'outside',
  'promises',
  'check-up',
  'tests',
  'walk',
  'hand-over',
  'history',
] as const;
export type Page = (typeof PAGES)[number];

/** Where somebody is in the app. */
export interface Place {
  /** Null before any plan was opened. */
  readonly plan: string | null;
  readonly page: Page;
  readonly flow: string | null;
  /**
   * The thing that is open on a page of things, or the step to show on the canvas, by id; the token of a link; what a new plan
   * is begun from, such as `blank` or `template/two-sites`.
   */
  readonly item?: string | null;
}

/** The screen with every client. */
export const HOME: Place = { plan: null, page: 'home', flow: null, item: null };
/** The screen on which plans are made. */
export const NEW_PLAN: Place = { plan: null, page: 'new', flow: null, item: null };
const NOWHERE: Place = { plan: null, page: 'flow', flow: null, item: null };

/** Pages whose word comes first in their address. */
const APART: readonly Page[] = ['flow', 'home', 'new', 'shared'];

/** Reads an address such as `#/home`, `#/plans/clinic/flows/main` or `#/plans/clinic/hours/front-desk`; null for a hash that is no address. */
export function readPlace(hash: string): Place | null {
  if (hash === '' || hash === '#' || hash === '#/') return NOWHERE;
  if (!hash.startsWith('#/')) return null;
  if (hash === '#/home') return HOME;
  const parts = hash.slice(2).split('/').map(decodePart);
  const [plans, plan, word, id, step] = parts;
  if (plans === 'new') return plan ? { ...NEW_PLAN, item: parts.slice(1).join('/') } : NEW_PLAN;
  if (plans === 'shared' && plan) return { ...NOWHERE, page: 'shared', item: plan };
  if (plans !== 'plans' || !plan) return NOWHERE;
  const page = PAGES.find((known) => known === word && !APART.includes(known));
  if (page === 'outline') return { plan, page, flow: id ? id : null, item: null };
  if (page !== undefined) return { plan, page, flow: null, item: id ? id : null };
  const flow = word === 'flows' && id ? id : null;
  return { plan, page: 'flow', flow, item: flow !== null && step ? step : null };
}

/** The address of a place. */
export function hrefOf({ plan, page, flow, item = null }: Place): string {
  if (page === 'shared') return `#/shared/${encodeURIComponent(item ?? '')}`;
  if (page === 'new' && item !== null) return `#/new/${item.split('/').map(encodeURIComponent).join('/')}`;
  if (plan === null) return page === 'home' || page === 'new' ? `#/${page}` : '#/';
  const base = `#/plans/${encodeURIComponent(plan)}`;
  const [word, id] = page === 'flow' ? ['flows', flow] : [page, page === 'outline' ? flow : item];
  if (page === 'flow' && id === null) return base;
  if (page === 'flow' && item !== null) return `${base}/flows/${encodeURIComponent(id!)}/${encodeURIComponent(item)}`;
  return id === null ? `${base}/${word}` : `${base}/${word}/${encodeURIComponent(id)}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
