/** Who last talked with each caller, by E.164 number; whoever called longest ago stands first. */
export type LastAgents = readonly { readonly caller: string; readonly person: string }[];

/** So many callers are remembered with whoever talked with them; the one who called longest ago is forgotten first. */
export const MOST_LAST_AGENTS = 1000;

/** The person who last talked with a caller, or undefined. */
export const lastAgentOf = (known: LastAgents, caller: string): string | undefined =>
  known.find((one) => one.caller === caller)?.person;

/**
 * Remembers that a person talked with a caller. A list and no record, because a copy is made at every talk: copying a thousand
 * members of a record took longer than everything else a call does.
 */
export function rememberAgent(known: LastAgents, caller: string, person: string): LastAgents {
  const before = known.findIndex((one) => one.caller === caller);
  const forgotten = before < 0 && known.length >= MOST_LAST_AGENTS ? 0 : before;
  return (forgotten < 0 ? known : known.toSpliced(forgotten, 1)).concat({ caller, person });
}
