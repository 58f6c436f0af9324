import type { Plan } from '../../plan/plan.ts';
import type { Gap } from '../../verify/check-up/check-up.ts';
import { hrefOf } from '../shell/place.ts';
import { pageOfCollection } from '../things/page-of.ts';

/** The address where a gap is put right, and what stands on the link: the step, the thing, the hand-over pack. */
export function gapPlace(plan: Plan, place: Gap['place']): { readonly href: string; readonly label: string } {
  if (place.at === 'continuity')
    return { href: hrefOf({ plan: plan.id, page: 'hand-over', flow: null }), label: 'Open the hand-over pack' };
  if (place.at === 'thing') {
    const page = pageOfCollection(place.collection);
    const things = plan[place.collection as keyof Plan] as Readonly<Record<string, { readonly name?: string }>>;
    if (page !== null)
      return {
        href: hrefOf({ plan: plan.id, page, flow: null, item: place.id }),
        label: `Open ${things[place.id]?.name ?? place.id}`,
      };
  }
  const flow = place.at === 'node' || place.at === 'flow' ? place.flow : null;
  const item = place.at === 'node' ? place.node : null;
  const name = flow !== null && item !== null ? plan.flows[flow]?.nodes[item]?.name : undefined;
  return {
    href: hrefOf({ plan: plan.id, page: 'flow', flow, item }),
    label: name === undefined ? 'Show the call flow' : `Show “${name}”`,
  };
}
