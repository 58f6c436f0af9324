const KEY = 'ringplan.palette.recent';
const MOST = 12;

/** The ids of the entries that were used last in a plan on this device, the latest first. */
export function recentEntries(plan: string): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(`${KEY}/${plan}`) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    // Storage may be blocked, or hold what another version wrote: nothing was used then.
    return [];
  }
}

/** Remembers that an entry was used. */
export function rememberEntry(plan: string, id: string): void {
  const ids = [id, ...recentEntries(plan).filter((other) => other !== id)].slice(0, MOST);
  try {
    localStorage.setItem(`${KEY}/${plan}`, JSON.stringify(ids));
  } catch {
    // Without storage the list begins empty the next time.
  }
}
