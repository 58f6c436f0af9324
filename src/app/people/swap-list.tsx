import { UNCONFIRMED } from '../backend/change-situation.ts';
import type { Rotation } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { dayTimeTextAt } from '../../calendar/day-text.ts';
import { endToday } from './set-today.ts';
import type { Today } from './use-today.ts';

interface SwapListProps {
  plan: Plan;
  id: string;
  rotation: Rotation;
  today: Today;
}

/** The swaps of a rotation that have not ended, each with the way to end it. */
export function SwapList({ plan, id, rotation, today }: SwapListProps) {
  const { nowMs } = today;
  const zone = rotation.zone ?? plan.zone;
  const swaps = today.entries.filter(
    ({ entry }) => entry.kind === 'onCall' && entry.rotation === id && (entry.untilMs ?? Infinity) > nowMs,
  );
  if (swaps.length === 0) return null;
  return (
    <ul aria-label="Swaps" className="flex flex-col divide-y divide-line rounded-control border border-line">
      {swaps.map((declared) => {
        const { entry } = declared;
        if (entry.kind !== 'onCall') return null;
        const name = plan.people[entry.person]?.name ?? 'Somebody who is gone';
        const level = rotation.levels.findIndex((one) => one.id === entry.level) + 1;
        const begun = entry.fromMs === undefined || entry.fromMs <= nowMs;
        const from = begun ? 'Now' : dayTimeTextAt(zone, entry.fromMs!, nowMs);
        const to = entry.untilMs === null ? '' : ` – ${dayTimeTextAt(zone, entry.untilMs, nowMs)}`;
        return (
          <li key={entry.id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5">
            <span className="min-w-0 flex-1">
              <span className="font-semibold">{name}</span> takes {rotation.levels.length > 1 ? `level ${level}` : 'it'}
              :{' '}
              <span className="tabular">
                {from}
                {to}
              </span>
              {entry.note !== undefined && <span className="text-muted"> · {entry.note}</span>}
            </span>
            <Button
              size="small"
              disabled={entry.id.startsWith(UNCONFIRMED)}
              aria-label={`End the swap to ${name}, ${from}${to}`}
              onClick={() => void endToday(plan.id, declared, `The swap to ${name} has ended`)}
            >
              {begun ? 'End now' : 'Cancel'}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
