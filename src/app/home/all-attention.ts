const KEY = 'ringplan:home:all-attention';

/** Whether somebody asked for the whole list of what needs attention, for as long as this tab lives. */
export function wantsAllAttention(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps that answer over a visit to a client, and over a reload. */
export function keepAllAttention(all: boolean): void {
  try {
    if (all) sessionStorage.setItem(KEY, '1');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then the list begins short.
  }
}
