import type { Plan } from '../../plan/plan.ts';
import { useOtherClients } from '../backend/other-clients.ts';
import { numbersTaken } from './taken-by.ts';
import { TakenList } from './taken-list.tsx';

/** Says which numbers of a plan other clients have, too; not of those that are `live` here, which nobody can take away. */
export function TakenNumbers({ plan, live }: { plan: Plan; live: Plan | null }) {
  const own = new Set(Object.values(live?.numbers ?? {}).map(({ e164 }) => e164));
  const numbers = Object.fromEntries(Object.entries(plan.numbers).filter(([, { e164 }]) => !own.has(e164)));
  const taken = numbersTaken({ ...plan, numbers }, useOtherClients());
  return (
    <div aria-live="polite" className="empty:hidden">
      {taken.length > 0 && <TakenList title="Another client has the same number" taken={taken} />}
    </div>
  );
}
