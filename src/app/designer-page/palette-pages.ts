import type { PaletteEntry } from '../command-palette/palette-entry.ts';
import type { Page } from '../shell/place.ts';
import type { IconName } from '../ui/icon.tsx';
import { PAGE_NAMES } from './page-names.ts';

const PAGE_WORDS: Readonly<
  Record<Exclude<Page, 'home' | 'new' | 'shared' | 'flow' | 'outline'>, readonly [icon: IconName, keywords: string]>
> = {
  today: ['sun', 'board close now switch absence override'],
  coverage: ['calendar', 'coverage map week'],
  hours: ['clock', 'opening times holidays special days'],
  people: ['user', 'staff phones extensions'],
  teams: ['users', 'ring groups'],
  'on-call': ['siren', 'rotation rota'],
  greetings: ['volume', 'prompts recordings announcements'],
  mailboxes: ['voicemail', 'voicemail messages'],
  numbers: ['phone-incoming', 'inbound did lines'],
  sites: ['building', 'offices locations'],
  'caller-lists': ['contact', 'known callers vip'],
  switches: ['toggle', 'modes snow day'],
  outside: ['phone-forwarded', 'mobiles answering service dialled external'],
  promises: ['shield-check', 'guarantees'],
  'check-up': ['shield-check', 'review questions outage missed calls after hours audit'],
  walk: ['monitor', 'present presenter meeting full screen phone'],
  tests: ['flask-conical', 'scenarios proposals drills what if exits regression'],
  'hand-over': ['printer', 'print pack paper pdf test sheet recording scripts sign-off'],
  history: ['history', 'versions published rollback'],
};

/** An entry for each page beside the canvas. */
export const pageEntries = (toPage: (page: Page, item: string | null) => void): PaletteEntry[] =>
  Object.entries(PAGE_WORDS).map(([page, [icon, keywords]]) => ({
    id: `page:${page}`,
    group: 'Pages',
    label: PAGE_NAMES[page as keyof typeof PAGE_NAMES],
    description: 'Page',
    keywords,
    icon,
    run: () => toPage(page as Page, null),
  }));
