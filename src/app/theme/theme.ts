export type ThemeChoice = 'system' | 'light' | 'dark';

const storageKey = 'ringplan.theme';
const listeners = new Set<() => void>();

/** The theme the person chose on this device; `system` when none was chosen. */
export function themeChoice(): ThemeChoice {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Applies a theme at once and remembers it on this device. */
export function setThemeChoice(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = choice;
  try {
    if (choice === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // Storage may be blocked or full: the choice then lasts until the page closes.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change of the choice; returns the function that stops it. */
export function onThemeChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
