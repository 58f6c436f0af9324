import { isFlowPage, likedFlowPage } from '../shell/flow-page.ts';
import type { RailItem } from '../shell/rail.tsx';
import { hrefOf, type Page, type Place } from '../shell/place.ts';
import type { IconName } from '../ui/icon.tsx';

/** The sections, each with the pages that belong to it, the one it opens first. */
const SECTIONS: readonly { readonly label: string; readonly icon: IconName; readonly pages: readonly Page[] }[] = [
  { label: 'Today', icon: 'sun', pages: ['today'] },
  { label: 'Call flow', icon: 'workflow', pages: ['flow', 'outline', 'coverage'] },
  { label: 'Hours', icon: 'clock', pages: ['hours'] },
  { label: 'People', icon: 'users', pages: ['people', 'teams', 'on-call'] },
  { label: 'Greetings', icon: 'volume', pages: ['greetings', 'mailboxes'] },
  { label: 'Numbers & sites', icon: 'building', pages: ['numbers', 'sites', 'caller-lists', 'switches', 'outside'] },
  { label: 'Promises', icon: 'shield-check', pages: ['promises', 'check-up'] },
  { label: 'Test calls', icon: 'flask-conical', pages: ['tests'] },
  { label: 'Hand-over', icon: 'printer', pages: ['hand-over'] },
  { label: 'History', icon: 'history', pages: ['history'] },
];

/** The sections with their addresses; the one that holds the present page is current. */
export const railItems = (plan: string, flow: string, page: Place['page']): RailItem[] =>
  SECTIONS.map(({ label, icon, pages }) => ({
    id: pages[0]!,
    label,
    icon,
    href: isFlowPage(pages[0]!)
      ? hrefOf({ plan, page: likedFlowPage(), flow })
      : hrefOf({ plan, page: pages[0]!, flow: null }),
    current: pages.includes(page),
  }));
