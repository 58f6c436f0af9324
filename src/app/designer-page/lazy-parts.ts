import { lazy } from 'react';

// Whatever the first view does not need is fetched when it is asked for.

/** The publish window. */
export const PublishDialog = lazy(async () => ({
  default: (await import('../publish/publish-dialog.tsx')).PublishDialog,
}));

/** The choice between two drafts. */
export const ConflictDialog = lazy(async () => ({
  default: (await import('../publish/conflict-dialog.tsx')).ConflictDialog,
}));

/** The history page. */
export const VersionsPage = lazy(async () => ({
  default: (await import('../versions/versions-page.tsx')).VersionsPage,
}));

/** The page of kept test calls. */
export const TestCallsPage = lazy(async () => ({
  default: (await import('../test-calls/test-calls-page.tsx')).TestCallsPage,
}));

/** Every shortcut of the canvas. */
export const ShortcutSheet = lazy(async () => ({
  default: (await import('../canvas/shortcut-sheet.tsx')).ShortcutSheet,
}));

/** The phone to try calls with; fetched while the screen is idle, so that it is there at the first press. */
export const TryCall = lazy(async () => ({ default: (await import('../try-call/try-call.tsx')).TryCall }));

/** Playing a call on the backend too. */
export const BackendComparison = lazy(async () => ({
  default: (await import('./backend-comparison.tsx')).BackendComparison,
}));

/** The list of problems. */
export const Problems = lazy(async () => ({ default: (await import('../problems/problems.tsx')).Problems }));

/** The settings of what is selected. */
export const Inspector = lazy(async () => ({ default: (await import('../inspector/inspector.tsx')).Inspector }));

/** The steps to add, to click or to drag. */
export const StepPalette = lazy(async () => ({ default: (await import('../palette/step-palette.tsx')).StepPalette }));

/** Fetches the panels ahead of their first use. */
export function fetchPanels(): void {
  void import('../try-call/try-call.tsx');
  void import('../try-call/play-call.ts');
  void import('../inspector/inspector.tsx');
  void import('../problems/problems.tsx');
}
