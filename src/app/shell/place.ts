/** The pages of a plan, by the word in their address; `flow` is the canvas. */
export const PAGES = [
  'flow',
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
  'tests',
  'history',
] as const;
export type Page = (typeof PAGES)[number];

/** Where somebody is in the app. */
export interface Place {
  /** Null before any plan was opened. */
  readonly plan: string | null;
  readonly page: Page;
  readonly flow: string | null;
  /** The thing that is open on a page of things, by id. */
  readonly item?: string | null;
}

const NOWHERE: Place = { plan: null, page: 'flow', flow: null, item: null };

/** Reads an address such as `#/plans/clinic/flows/main` or `#/plans/clinic/hours/front-desk`; null for a hash that is no address. */
export function readPlace(hash: string): Place | null {
  if (hash === '' || hash === '#' || hash === '#/') return NOWHERE;
  if (!hash.startsWith('#/')) return null;
  const [plans, plan, word, id] = hash.slice(2).split('/').map(decodePart);
  if (plans !== 'plans' || !plan) return NOWHERE;
  const page = PAGES.find((known) => known === word && known !== 'flow');
  if (page !== undefined) return { plan, page, flow: null, item: id ? id : null };
  return { plan, page: 'flow', flow: word === 'flows' && id ? id : null, item: null };
}

/** The address of a place. */
export function hrefOf({ plan, page, flow, item = null }: Place): string {
  if (plan === null) return '#/';
  const base = `#/plans/${encodeURIComponent(plan)}`;
  const [word, id] = page === 'flow' ? ['flows', flow] : [page, item];
  if (page === 'flow' && id === null) return base;
  return id === null ? `${base}/${word}` : `${base}/${word}/${encodeURIComponent(id)}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
