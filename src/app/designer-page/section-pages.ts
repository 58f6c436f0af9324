import type { ComponentType } from 'react';
import type { Page } from '../shell/place.ts';
import type { SectionProps } from '../things/section-props.ts';
import {
  CallerListsPage,
  CheckUpPage,
  GreetingsPage,
  HandOverPage,
  HoursPage,
  MailboxesPage,
  NumbersPage,
  OnCallPage,
  OutsideNumbersPage,
  PeoplePage,
  PromisesPage,
  SitesPage,
  SwitchesPage,
  TeamsPage,
  TestCallsPage,
} from './lazy-pages.ts';

/** The pages of things, by their place. */
export const SECTION_PAGES: Partial<Readonly<Record<Page, ComponentType<SectionProps>>>> = {
  hours: HoursPage,
  people: PeoplePage,
  teams: TeamsPage,
  'on-call': OnCallPage,
  greetings: GreetingsPage,
  mailboxes: MailboxesPage,
  numbers: NumbersPage,
  sites: SitesPage,
  'caller-lists': CallerListsPage,
  switches: SwitchesPage,
  outside: OutsideNumbersPage,
  promises: PromisesPage,
  'check-up': CheckUpPage,
  tests: TestCallsPage,
  'hand-over': HandOverPage,
};
