import { startTransition, useEffect, useState } from 'react';
import { onceSeen } from '../ui/once-seen.ts';

// Only what index.html has kept places for may be missing for a moment.
let isOpening = document.documentElement.dataset['opens'] === 'flow';

/** False until the flow at which the app was opened is on the screen: what stands around it is drawn after it. */
export function useFlowFirst(): boolean {
  const [isSeen, setSeen] = useState(!isOpening);
  useEffect(() => {
    if (!isOpening) return;
    isOpening = false;
    void onceSeen().then(() => startTransition(() => setSeen(true)));
  }, []);
  return isSeen;
}
