import { lazy } from 'react';
import { fetchMoreIcons } from '../ui/icon.tsx';

// Whatever the first view does not need is fetched when it is asked for.

/** Every client. */
export const HomePage = lazy(async () => ({ default: (await import('../home/home-page.tsx')).HomePage }));

/** The publish window. */
export const PublishDialog = lazy(async () => ({
  default: (await import('../publish/publish-dialog.tsx')).PublishDialog,
}));

/** The choice between two drafts. */
export const ConflictDialog = lazy(async () => ({
  default: (await import('../publish/conflict-dialog.tsx')).ConflictDialog,
}));

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

/** The tour of a first visit. */
export const TourCard = lazy(async () => ({ default: (await import('../tour/tour-card.tsx')).TourCard }));

/** The history page. */
export const VersionsPage = lazy(async () => ({
  default: (await import('../versions/versions-page.tsx')).VersionsPage,
}));

/** The page of kept test calls. */
export const TestCallsPage = lazy(async () => ({
  default: (await import('../test-calls/test-calls-page.tsx')).TestCallsPage,
}));

/** The exits that no test call takes, marked on the canvas. */
export const ExitCoverage = lazy(async () => ({
  default: (await import('../test-calls/exit-coverage.tsx')).ExitCoverage,
}));

/** The pack to print. */
export const HandOverPage = lazy(async () => ({
  default: (await import('../hand-over/hand-over-page.tsx')).HandOverPage,
}));

/** The weekly hours and special days. */
export const HoursPage = lazy(async () => ({ default: (await import('../hours/hours-page.tsx')).HoursPage }));

/** Who takes calls. */
export const PeoplePage = lazy(async () => ({ default: (await import('../people/people-page.tsx')).PeoplePage }));

/** Who takes calls together. */
export const TeamsPage = lazy(async () => ({ default: (await import('../people/teams-page.tsx')).TeamsPage }));

/** Who is on call when. */
export const OnCallPage = lazy(async () => ({ default: (await import('../people/on-call-page.tsx')).OnCallPage }));

/** What callers hear. */
export const GreetingsPage = lazy(async () => ({
  default: (await import('../greetings/greetings-page.tsx')).GreetingsPage,
}));

/** Where messages are left. */
export const MailboxesPage = lazy(async () => ({
  default: (await import('../greetings/mailboxes-page.tsx')).MailboxesPage,
}));

/** The numbers people call. */
export const NumbersPage = lazy(async () => ({ default: (await import('../places/numbers-page.tsx')).NumbersPage }));

/** The places with desk phones. */
export const SitesPage = lazy(async () => ({ default: (await import('../places/sites-page.tsx')).SitesPage }));

/** Callers known by number. */
export const CallerListsPage = lazy(async () => ({
  default: (await import('../places/caller-lists-page.tsx')).CallerListsPage,
}));

/** Phones outside the office that calls can ring. */
export const OutsideNumbersPage = lazy(async () => ({
  default: (await import('../places/outside-numbers-page.tsx')).OutsideNumbersPage,
}));

/** What is turned by hand. */
export const SwitchesPage = lazy(async () => ({ default: (await import('../places/switches-page.tsx')).SwitchesPage }));

/** What callers can count on. */
export const PromisesPage = lazy(async () => ({
  default: (await import('../promises/promises-page.tsx')).PromisesPage,
}));

/** The four questions. */
export const CheckUpPage = lazy(async () => ({ default: (await import('../check-up/check-up-page.tsx')).CheckUpPage }));

/** The board of today. */
export const TodayPage = lazy(async () => ({ default: (await import('../today/today-page.tsx')).TodayPage }));

/** The flow as a tree. */
export const FlowOutline = lazy(async () => ({ default: (await import('../outline/flow-outline.tsx')).FlowOutline }));

/** Every key of the outline. */
export const OutlineSheet = lazy(async () => ({
  default: (await import('../outline/outline-sheet.tsx')).OutlineSheet,
}));

/** Every shortcut of the canvas. */
export const ShortcutSheet = lazy(async () => ({
  default: (await import('../canvas/shortcut-sheet.tsx')).ShortcutSheet,
}));

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

/** The same with a page of its own. */
export const CoveragePage = lazy(async () => ({
  default: (await import('../coverage/coverage-page.tsx')).CoveragePage,
}));

/** What callers notice of a change of plans. */
export const CallerChanges = lazy(async () => ({
  default: (await import('../coverage/caller-changes.tsx')).CallerChanges,
}));

/** What callers will meet. */
export const CallersMeet = lazy(async () => ({ default: (await import('../coverage/callers-meet.tsx')).CallersMeet }));

/** Where callers end while something is set. */
export const SpanCheck = lazy(async () => ({ default: (await import('../coverage/span-check.tsx')).SpanCheck }));

/** The settings of what is selected. */
export const Inspector = lazy(async () => ({ default: (await import('../inspector/inspector.tsx')).Inspector }));

/** What a picture of the flow can become. */
export const ShareMenu = lazy(async () => ({ default: (await import('../share-picture/share-menu.tsx')).ShareMenu }));

/** The steps to add, to click or to drag. */
export const StepPalette = lazy(async () => ({ default: (await import('../palette/step-palette.tsx')).StepPalette }));

/** The list over everything. */
export const PlanPalette = lazy(async () => ({ default: (await import('./plan-palette.tsx')).PlanPalette }));

/** The list of undo steps. */
export const EditHistory = lazy(async () => ({
  default: (await import('../edit-history/edit-history.tsx')).EditHistory,
}));

/** Fetches the panels ahead of their first use. */
export function fetchPanels(): void {
  fetchMoreIcons();
  void import('./try-panel.tsx');
  void import('../try-call/try-call.tsx');
  void import('../try-call/play-call.ts');
  void import('../inspector/inspector.tsx');
  void import('../problems/problems.tsx');
  void import('./plan-palette.tsx');
  void import('../edit-history/edit-history.tsx');
  void import('../proof/proof-details.tsx');
  void import('../canvas/menu-entries.ts');
  void import('../../plan/edits/duplicate-steps.ts');
}
