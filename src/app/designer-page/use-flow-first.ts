import { startTransition, useEffect, useState } from 'react';

/** No frame comes while the tab is hidden. */
const HIDDEN_MS = 200;

// Only what index.html has kept places for may be missing for a moment.
let isOpening = document.documentElement.dataset['opens'] === 'flow';

/** False until the flow at which the app was opened is on the screen: what stands around it is drawn after it. */
export function useFlowFirst(): boolean {
  const [isSeen, setSeen] = useState(!isOpening);
  useEffect(() => {
    if (!isOpening) return undefined;
    isOpening = false;
    const show = () => startTransition(() => setSeen(true));
    const timer = setTimeout(show, HIDDEN_MS);
    const frame = requestAnimationFrame(() => setTimeout(show));
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, []);
  return isSeen;
}
