/** One conversation: a caller (E.164) and the person they talked with. */
export interface Talked {
  readonly caller: string;
  readonly person: string;
}

/** Who talked with which caller (E.164), in pages, the oldest first; of several talks with one caller the last one counts. */
export type LastAgents = readonly (readonly Talked[])[];

/** Conversations on one page. */
export const PAGE = 32;
const PAGES = 32;

/** So many conversations are remembered at least, the oldest forgotten first. */
export const LEAST_LAST_AGENTS = PAGE * (PAGES - 1) + 1;

/** The person who last talked with a caller, or undefined. */
export function lastAgentOf(known: LastAgents, caller: string): string | undefined {
  for (let page = known.length - 1; page >= 0; page -= 1) {
    const found = known[page]!.findLast((talked) => talked.caller === caller);
    if (found) return found.person;
  }
  return undefined;
}

/**
 * Remembers that a person talked with a caller. Every talk makes a new state, and copying or searching a thousand callers took
 * longer than everything else a call does: in pages only the last one is copied, and none is searched.
 */
export function rememberAgent(known: LastAgents, caller: string, person: string): LastAgents {
  const last = known.at(-1);
  if (last && last.length < PAGE) return [...known.slice(0, -1), [...last, { caller, person }]];
  return [...known.slice(1 - PAGES), [{ caller, person }]];
}
