import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';

/** An outside number (E.164) as it stands in an address: its digits. */
export const outsideItem = (e164: string): string => e164.replace(/\D/g, '');

/** Leads from where an outside number is entered to all that rings it; nothing while there is no number. */
export function OutsideLink({ plan, e164 }: { plan: Plan; e164: string }) {
  if (e164 === '') return null;
  return (
    <a
      className="inline-flex min-h-6 items-center self-start rounded-small text-sm font-semibold text-accent hover:underline"
      href={hrefOf({ plan: plan.id, page: 'outside', flow: null, item: outsideItem(e164) })}
    >
      How calls get to this number
    </a>
  );
}
