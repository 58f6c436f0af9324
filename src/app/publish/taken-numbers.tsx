import type { Plan } from '../../plan/plan.ts';
import { useOtherClients } from '../backend/other-clients.ts';
import { numbersTaken } from '../things/taken-by.ts';
import { TakenList } from '../things/taken-list.tsx';

/** Says before publishing which numbers other clients have, too; nothing while none has. */
export function TakenNumbers({ plan }: { plan: Plan }) {
  const taken = numbersTaken(plan, useOtherClients());
  return (
    <div aria-live="polite" className="empty:hidden">
      {taken.length > 0 && <TakenList title="Another client has the same number" taken={taken} />}
    </div>
  );
}
