/** No frame comes while the tab is hidden. */
const HIDDEN_MS = 200;

/** Resolves once what is drawn now is on the screen: until then whatever else is fetched or drawn would only keep it back. */
export const onceSeen = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_MS);
    // The frame that has it, the frame after it, and what waits on that one.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
