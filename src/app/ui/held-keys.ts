/** A part of the page that is not there by then is not coming, and keys are not held for ever. */
const PATIENCE_MS = 5000;

let held = '';
let timer: ReturnType<typeof setTimeout> | undefined;

function hold(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') return releaseKeys();
  if (event.key === 'Backspace') held = held.slice(0, -1);
  else if (event.key.length === 1) held += event.key;
  else if (event.key !== 'Enter') return;
  event.preventDefault();
  event.stopPropagation();
}

/** What is typed from now on belongs to a field that is still fetched, and to nothing else on the page. */
export function holdKeys(): void {
  releaseKeys();
  // Before anybody else on the page hears of it.
  window.addEventListener('keydown', hold, true);
  timer = setTimeout(releaseKeys, PATIENCE_MS);
}

/** What was typed since holdKeys; '' where nothing is held. */
export const heldKeys = (): string => held;

/** The field is there: it gets what was typed, to the last key, and the next ones go their usual way again. */
export function giveHeldKeys(take: (typed: string) => void): void {
  const typed = heldKeys();
  releaseKeys();
  if (typed !== '') take(typed);
}

/** Keys go their usual way again. */
export function releaseKeys(): void {
  window.removeEventListener('keydown', hold, true);
  clearTimeout(timer);
  held = '';
}
