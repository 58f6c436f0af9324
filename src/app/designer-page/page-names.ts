import type { Page } from '../shell/place.ts';

/** What the pages of a plan are called, in the title of the window and in the palette. */
export const PAGE_NAMES: Readonly<Record<Exclude<Page, 'home' | 'new' | 'shared'>, string>> = {
  flow: 'Call flow',
  outline: 'Outline',
  today: 'Today',
  coverage: 'Where callers end',
  hours: 'Hours',
  people: 'People',
  teams: 'Teams',
  'on-call': 'On call',
  greetings: 'Greetings',
  mailboxes: 'Mailboxes',
  numbers: 'Numbers',
  sites: 'Sites',
  'caller-lists': 'Caller lists',
  switches: 'Switches',
  outside: 'Outside numbers',
  promises: 'Promises',
  'check-up': 'Check-up',
  walk: 'Walk through a call',
  tests: 'Test calls',
  'hand-over': 'Hand-over',
  history: 'History',
};
