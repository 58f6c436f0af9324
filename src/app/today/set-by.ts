const STORAGE_KEY = 'ringplan.set-by';
const listeners = new Set<() => void>();
let unstored = '';

/** The name that what is set on this browser is signed with; empty until somebody said it. */
export function setBy(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? unstored;
  } catch {
    return unstored;
  }
}

/** Keeps the name in this browser, cut to what an entry can carry. */
export function changeSetBy(name: string): void {
  unstored = name.trim().slice(0, 80);
  try {
    localStorage.setItem(STORAGE_KEY, unstored);
  } catch {
    // Storage may be blocked: the name then lasts until the page closes.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change of the name; returns the function that stops it. */
export function onSetBy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
