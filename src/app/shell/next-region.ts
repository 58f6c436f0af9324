const PARTS = 'header, nav[aria-label="Sections"], main, aside, section[data-open]';
/** The one card or row that Tab would come back to. */
const RESTING = '.react-flow__node-step[tabindex="0"], [role="treeitem"][tabindex="0"]';
const STOPS = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';

/** Gives the focus to the next part of the frame that is on the screen, or to the one before: bar, sections, main area, inspector, drawer. */
export function nextRegion(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)].filter(
    // Pages and settings have headers of their own.
    (part) => part.checkVisibility() && !part.parentElement?.closest('main, aside'),
  );
  if (parts.length === 0) return;
  const here = parts.findLastIndex((part) => part.contains(document.activeElement));
  const from = here < 0 && by < 0 ? 0 : here;
  const part = parts[(from + by + parts.length) % parts.length]!;
  const stop =
    part.querySelector<HTMLElement>(RESTING) ??
    [...part.querySelectorAll<HTMLElement>(STOPS)].find((element) => element.checkVisibility());
  (stop ?? part).focus();
}
