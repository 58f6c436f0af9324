import { useDocument } from '../document/use-document.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import type { SectionProps } from '../things/section-props.ts';
import { PersonBasics } from './person-basics.tsx';
import { PersonTeams } from './person-teams.tsx';
import { PersonTurns } from './person-turns.tsx';
import { PresenceMark } from './presence-mark.tsx';
import { presenceOf } from './presence.ts';
import { ReachOrder } from './reach-order.tsx';
import { TimeOff } from './time-off.tsx';
import type { Today } from './use-today.ts';
import { WorkingHours } from './working-hours.tsx';

interface PersonDetailProps extends Omit<SectionProps, 'item' | 'nowMs'> {
  id: string;
  today: Today;
}

/** Everything about one person: who they are, how and when calls reach them, and what they are part of. */
export function PersonDetail({ document, id, findings, onPlay, today }: PersonDetailProps) {
  const plan = useDocument(document, (state) => state.plan);
  const { nowMs } = today;
  const person = plan.people[id];
  if (!person) return null;
  const part = { document, plan, id, person };
  const presence = presenceOf(plan, today.situation, id, nowMs);
  return (
    <ThingDetail document={document} thing="person" id={id} findings={findings} onPlay={onPlay}>
      {today.known && (
        <p className="-mt-3 flex flex-wrap items-center gap-x-2">
          <PresenceMark presence={presence} />
          <span className="text-sm text-muted">{presence.why}</span>
        </p>
      )}
      <PersonBasics {...part} />
      <ReachOrder {...part} />
      <WorkingHours {...part} />
      <TimeOff {...part} today={today} />
      <PersonTeams {...part} />
      <PersonTurns {...part} today={today} />
    </ThingDetail>
  );
}
