import type { PaletteEntry } from '../command-palette/palette-entry.ts';
import type { Page } from '../shell/place.ts';
import type { IconName } from '../ui/icon.tsx';

const PAGE_WORDS: Readonly<
  Record<
    Exclude<Page, 'home' | 'new' | 'shared' | 'flow' | 'outline'>,
    readonly [label: string, icon: IconName, keywords: string]
  >
> = {
  today: ['Today', 'sun', 'board close now switch absence override'],
  coverage: ['Where callers end', 'calendar', 'coverage map week'],
  hours: ['Hours', 'clock', 'opening times holidays special days'],
  people: ['People', 'user', 'staff phones extensions'],
  teams: ['Teams', 'users', 'ring groups'],
  'on-call': ['On call', 'siren', 'rotation rota'],
  greetings: ['Greetings', 'volume', 'prompts recordings announcements'],
  mailboxes: ['Mailboxes', 'voicemail', 'voicemail messages'],
  numbers: ['Numbers', 'phone-incoming', 'inbound did lines'],
  sites: ['Sites', 'building', 'offices locations'],
  'caller-lists': ['Caller lists', 'contact', 'known callers vip'],
  switches: ['Switches', 'toggle', 'modes snow day'],
  outside: ['Outside numbers', 'phone-forwarded', 'mobiles answering service dialled external'],
  promises: ['Promises', 'shield-check', 'guarantees'],
  'check-up': ['Check-up', 'shield-check', 'review questions outage missed calls after hours audit'],
  walk: ['Walk through a call', 'monitor', 'present presenter meeting full screen phone'],
  tests: ['Test calls', 'flask-conical', 'scenarios proposals drills what if exits regression'],
  'hand-over': ['Hand-over', 'printer', 'print pack paper pdf test sheet recording scripts sign-off'],
  history: ['History', 'history', 'versions published rollback'],
};

/** An entry for each page beside the canvas. */
export const pageEntries = (toPage: (page: Page, item: string | null) => void): PaletteEntry[] =>
  Object.entries(PAGE_WORDS).map(([page, [label, icon, keywords]]) => ({
    id: `page:${page}`,
    group: 'Pages',
    label,
    description: 'Page',
    keywords,
    icon,
    run: () => toPage(page as Page, null),
  }));
