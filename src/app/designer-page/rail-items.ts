import type { RailItem } from '../shell/rail.tsx';
import { hrefOf, type Place } from './place.ts';

/** The sections that exist, with their addresses. */
export function railItems(plan: string, flow: string, page: Place['page']): RailItem[] {
  return [
    {
      id: 'flow',
      label: 'Call flow',
      icon: 'workflow',
      href: hrefOf({ plan, page: 'flow', flow }),
      current: page === 'flow',
    },
    {
      id: 'tests',
      label: 'Test calls',
      icon: 'flask-conical',
      href: hrefOf({ plan, page: 'tests', flow: null }),
      current: page === 'tests',
    },
    {
      id: 'history',
      label: 'History',
      icon: 'history',
      href: hrefOf({ plan, page: 'history', flow: null }),
      current: page === 'history',
    },
  ];
}
