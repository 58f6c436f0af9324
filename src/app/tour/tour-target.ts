import type { TourStep } from './tour-steps.ts';

/** Where each step of the tour happens, the nearest to what is open first. */
const TARGETS: Readonly<Record<TourStep, readonly string[]>> = {
  play: ['[data-tour="try"]'],
  why: ['[role="tabpanel"] [data-scrolls]', '[data-tour="try"]'],
  fix: ['[role="tabpanel"] [aria-label="Problems found"] li', '[data-tour="badge"]'],
  proven: ['[data-tour="badge"]'],
  publish: ['[data-tour="publish"]'],
};

/** What a step of the tour is about on the screen now; null while it is not there. */
export function tourTarget(step: TourStep): Element | null {
  for (const selector of TARGETS[step]) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  return null;
}
