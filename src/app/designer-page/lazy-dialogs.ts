import { lazy } from 'react';

// Each window is fetched when it is opened.

/** The choice between two drafts. */
export const ConflictDialog = lazy(async () => ({
  default: (await import('../publish/conflict-dialog.tsx')).ConflictDialog,
}));

/** Every key of the outline. */
export const OutlineSheet = lazy(async () => ({
  default: (await import('../outline/outline-sheet.tsx')).OutlineSheet,
}));

/** Every shortcut of the canvas. */
export const ShortcutSheet = lazy(async () => ({
  default: (await import('../canvas/shortcut-sheet.tsx')).ShortcutSheet,
}));

/** The list over everything. */
export const PlanPalette = lazy(async () => ({ default: (await import('./plan-palette.tsx')).PlanPalette }));

/** What is asked about the open flow. */
export const FlowDialog = lazy(async () => ({ default: (await import('../things/flow-dialogs.tsx')).FlowDialog }));

/** The list of undo steps. */
export const EditHistory = lazy(async () => ({
  default: (await import('../edit-history/edit-history.tsx')).EditHistory,
}));
