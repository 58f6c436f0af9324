import type { EndKind } from '../../verify/coverage/coverage.ts';
import type { IconName } from '../ui/icon.tsx';

/** How the last thing that happens to a caller is shown: an icon and its words for the legend; colour and pattern are in coverage.css. */
export const END_LOOK: Readonly<Record<EndKind, { icon: IconName; name: string; colour: string }>> = {
  person: { icon: 'phone', name: 'A person', colour: 'text-outcome-person' },
  outside: { icon: 'phone-forwarded', name: 'Outside the office', colour: 'text-outcome-outside' },
  message: { icon: 'voicemail', name: 'A message', colour: 'text-outcome-message' },
  callback: { icon: 'phone-incoming', name: 'A callback', colour: 'text-outcome-callback' },
  goodbye: { icon: 'phone-off', name: 'A goodbye', colour: 'text-outcome-goodbye' },
  lost: { icon: 'alert-circle', name: 'Lost: nobody', colour: 'text-outcome-lost' },
};
