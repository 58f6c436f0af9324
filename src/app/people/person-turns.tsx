import { useMemo } from 'react';
import { hrefOf } from '../shell/place.ts';
import { Pill } from '../ui/pill.tsx';
import { dayTimeTextAt } from '../../calendar/day-text.ts';
import type { PersonPart } from './person-change.ts';
import { Section } from '../ui/section.tsx';
import { turnsToCome } from './turns-to-come.ts';
import type { Today } from './use-today.ts';

const WEEKS = 12;
const SHOWN = 4;

interface PersonTurnsProps extends PersonPart {
  today: Today;
}

/** When somebody is on call in the coming weeks; nothing for whoever is in no rotation. */
export function PersonTurns({ plan, id, today }: PersonTurnsProps) {
  const { nowMs } = today;
  const turns = useMemo(() => turnsToCome(plan, today.situation, id, nowMs, WEEKS), [plan, today.situation, id, nowMs]);
  if (turns.length === 0) return null;
  return (
    <Section title="On call" about={`Their turns in the next ${WEEKS} weeks.`}>
      <ul className="tabular flex flex-col divide-y divide-line rounded-control border border-line">
        {turns.slice(0, SHOWN).map((turn) => {
          const rotation = plan.rotations[turn.rotation]!;
          const zone = rotation.zone ?? plan.zone;
          return (
            <li
              key={`${turn.rotation} ${turn.level} ${turn.fromMs}`}
              className="flex min-h-9 flex-wrap items-center gap-x-3 px-3 py-1.5"
            >
              <span>
                {dayTimeTextAt(zone, turn.fromMs, nowMs)} – {dayTimeTextAt(zone, turn.untilMs, nowMs)}
              </span>
              <a
                className="font-semibold hover:underline"
                href={hrefOf({ plan: plan.id, page: 'on-call', flow: null, item: turn.rotation })}
              >
                {rotation.name}
                {rotation.levels.length > 1 && `, level ${turn.level}`}
              </a>
              {turn.fromMs <= nowMs && <Pill tone="accent">Now</Pill>}
              {turn.swapped && <Pill>Swapped</Pill>}
            </li>
          );
        })}
      </ul>
      {turns.length > SHOWN && <p className="text-sm text-muted">And {turns.length - SHOWN} more.</p>}
    </Section>
  );
}
