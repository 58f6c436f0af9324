import type { AttentionItem, AttentionPlace } from '../../verify/attention/attention.ts';
import { pageOfCollection } from '../things/page-of.ts';
import type { Place } from '../shell/place.ts';
import type { IconName } from '../ui/icon.tsx';

/** The icon and the colour of each kind of item; the words say the same. */
export const ATTENTION_LOOK: Readonly<Record<AttentionItem['kind'], { icon: IconName; colour: string }>> = {
  'live-error': { icon: 'phone-off', colour: 'text-lost' },
  override: { icon: 'clock', colour: 'text-warning' },
  switch: { icon: 'toggle', colour: 'text-warning' },
  site: { icon: 'wifi-off', colour: 'text-warning' },
  'on-call-gap': { icon: 'siren', colour: 'text-lost' },
  'broken-promise': { icon: 'shield-check', colour: 'text-lost' },
  'test-call': { icon: 'flask-conical', colour: 'text-lost' },
  error: { icon: 'alert-circle', colour: 'text-lost' },
  'holidays-end': { icon: 'calendar', colour: 'text-warning' },
  'proof-ends': { icon: 'shield-check', colour: 'text-warning' },
  recording: { icon: 'mic', colour: 'text-warning' },
  warning: { icon: 'alert-triangle', colour: 'text-warning' },
  review: { icon: 'shield-check', colour: 'text-warning' },
  'stale-draft': { icon: 'hourglass', colour: 'text-muted' },
  'not-published': { icon: 'info', colour: 'text-muted' },
};

/** Where in the app something is dealt with: the step on its canvas, the thing on its page, the Today board, the check-up. */
export function placeOf(plan: string, go: AttentionPlace): Place {
  if (go.at === 'today' || go.at === 'check-up') return { plan, page: go.at, flow: null };
  if (go.at === 'node') return { plan, page: 'flow', flow: go.flow, item: go.node };
  if (go.at === 'flow') return { plan, page: 'flow', flow: go.flow };
  const page = go.at === 'thing' ? pageOfCollection(go.collection) : null;
  return page === null || go.at !== 'thing'
    ? { plan, page: 'flow', flow: null }
    : { plan, page, flow: null, item: page === 'tests' ? null : go.id };
}
