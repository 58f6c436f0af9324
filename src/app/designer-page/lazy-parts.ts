import { lazy } from 'react';
import { fetchMoreIcons } from '../ui/icon.tsx';
import { onceSeen } from '../ui/once-seen.ts';

// Whatever the first view does not need is fetched when it is asked for.

/** Every client. */
export const HomePage = lazy(async () => ({ default: (await import('../home/home-page.tsx')).HomePage }));

/** What is said where there is no plan. */
export const NoPlan = lazy(async () => ({ default: (await import('./no-plan.tsx')).NoPlan }));

/** The windows over the page of a plan. */
export const PageDialogs = lazy(async () => ({ default: (await import('./page-dialogs.tsx')).PageDialogs }));

/** The pages of a plan beside its flow. */
export const SectionPage = lazy(async () => ({ default: (await import('./section-page.tsx')).SectionPage }));

/** Who else works on the plan, and where the work is kept. */
export const DraftNotices = lazy(async () => ({
  default: (await import('../publish/draft-notices.tsx')).DraftNotices,
}));

/** The ways to begin a plan. */
export const NewPlanPage = lazy(async () => ({ default: (await import('../new-plan/new-plan-page.tsx')).NewPlanPage }));

/** The questions that make a first plan. */
export const WorksheetPage = lazy(async () => ({
  default: (await import('../worksheet/worksheet-page.tsx')).WorksheetPage,
}));

/** What is proven, and what is wrong; there is nothing to say before the first check. */
export const ProofBadge = lazy(async () => ({ default: (await import('../proof/proof-badge.tsx')).ProofBadge }));

/** The tour of a first visit. */
export const TourCard = lazy(async () => {
  await onceSeen();
  return { default: (await import('../tour/tour-card.tsx')).TourCard };
});

/** The exits that no test call takes, marked on the canvas. */
export const ExitCoverage = lazy(async () => {
  await onceSeen();
  return { default: (await import('../test-calls/exit-coverage.tsx')).ExitCoverage };
});

/** The flow as a tree. */
export const FlowOutline = lazy(async () => ({ default: (await import('../outline/flow-outline.tsx')).FlowOutline }));

/** The words of the trade. */
export const GlossaryDialog = lazy(async () => ({
  default: (await import('../glossary/glossary-dialog.tsx')).GlossaryDialog,
}));

/** The phone to try calls with; fetched while the screen is idle, so that it is there at the first press. */
export const TryCall = lazy(async () => ({ default: (await import('../try-call/try-call.tsx')).TryCall }));

/** A call for a meeting. */
export const PresentedCall = lazy(async () => ({ default: (await import('./presented-call.tsx')).PresentedCall }));

/** What visitors see of a plan. */
export const SharedWalk = lazy(async () => ({ default: (await import('./shared-walk.tsx')).SharedWalk }));

/** Making links for visitors. */
export const ShareWalkDialog = lazy(async () => ({
  default: (await import('../share-walk/share-walk-dialog.tsx')).ShareWalkDialog,
}));

/** The panel around it. */
export const TryPanel = lazy(async () => ({ default: (await import('./try-panel.tsx')).TryPanel }));

/** Playing a call on the backend too. */
export const BackendComparison = lazy(async () => ({
  default: (await import('./backend-comparison.tsx')).BackendComparison,
}));

/** The list of problems. */
export const Problems = lazy(async () => ({ default: (await import('../problems/problems.tsx')).Problems }));

/** Where callers end, under the canvas. */
export const CoveragePanel = lazy(async () => ({
  default: (await import('../coverage/coverage-panel.tsx')).CoveragePanel,
}));

/** The settings of what is selected. */
export const Inspector = lazy(async () => ({ default: (await import('../inspector/inspector.tsx')).Inspector }));

/** What a picture of the flow can become. */
export const ShareMenu = lazy(async () => ({ default: (await import('../share-picture/share-menu.tsx')).ShareMenu }));

/** The steps to add, to click or to drag. */
export const StepPalette = lazy(async () => ({ default: (await import('../palette/step-palette.tsx')).StepPalette }));

/** Fetches the panels ahead of their first use. */
export function fetchPanels(): void {
  fetchMoreIcons();
  void import('./try-panel.tsx');
  void import('../try-call/try-call.tsx');
  void import('../try-call/play-call.ts');
  void import('../inspector/inspector.tsx');
  void import('../problems/problems.tsx');
  void import('./page-dialogs.tsx');
  void import('./no-plan.tsx');
  void import('./section-page.tsx');
  void import('./plan-palette.tsx');
  void import('../edit-history/edit-history.tsx');
  void import('../proof/proof-details.tsx');
  void import('../canvas/menu-entries.ts');
  void import('../../plan/edits/duplicate-steps.ts');
}
