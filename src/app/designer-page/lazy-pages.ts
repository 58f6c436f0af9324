import { lazy } from 'react';

// What only other pages than the flow show; each is fetched when it is gone to.

/** The history page. */
export const VersionsPage = lazy(async () => ({
  default: (await import('../versions/versions-page.tsx')).VersionsPage,
}));

/** The board of today. */
export const TodayPage = lazy(async () => ({ default: (await import('../today/today-page.tsx')).TodayPage }));

/** The same with a page of its own. */
export const CoveragePage = lazy(async () => ({
  default: (await import('../coverage/coverage-page.tsx')).CoveragePage,
}));

/** The page of kept test calls. */
export const TestCallsPage = lazy(async () => ({
  default: (await import('../test-calls/test-calls-page.tsx')).TestCallsPage,
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
