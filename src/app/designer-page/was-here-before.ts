const STORAGE_KEY = 'ringplan.was-here';

/** Whether this browser has shown the app before; from now on it has. Where nothing can be kept it is always the first time. */
export function wasHereBefore(): boolean {
  try {
    const before = localStorage.getItem(STORAGE_KEY) !== null;
    localStorage.setItem(STORAGE_KEY, 'yes');
    return before;
  } catch {
    return false;
  }
}
