import { momentText } from '../../calendar/moment-text.ts';
import { onCallAt, type OnCall } from '../../plan/on-call.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Board } from './board.ts';
import { PeopleRow } from './people-row.tsx';
import type { SheetName } from './sheet-name.ts';

interface OnCallCardProps {
  board: Board;
  onOpen: (sheet: SheetName) => void;
}

/** Who is on call, one row a rotation; those who are asked next are folded under it. */
export function OnCallCard({ board, onOpen }: OnCallCardProps) {
  const { plan, nowMs, locked } = board;
  const situation = { entries: [...board.entries] };
  const several = Object.keys(plan.rotations).length > 1;
  const name = (id: string | null) => (id === null ? 'Nobody' : (plan.people[id]?.name ?? id));
  const row = (rotation: string, at: OnCall, which: string) => (
    <PeopleRow
      key={at.level}
      name={name(at.person)}
      title={which === '' ? name(at.person) : `${which}: ${name(at.person)}`}
      detail={[
        `until ${momentText(plan.zone, at.untilMs, nowMs)}`,
        ...(at.swap === null ? [] : [`in place of ${name(at.turnOf)}`]),
      ].join(' · ')}
    >
      <Button
        size="large"
        icon="swap"
        disabled={locked}
        aria-label={`Swap ${which === '' ? 'on call' : which}: ${name(at.person)}`}
        aria-haspopup="dialog"
        onClick={() => onOpen({ is: 'swap', rotation, level: at.level })}
      >
        Swap
      </Button>
    </PeopleRow>
  );
  return (
    <Card title="On call">
      <ul className="flex flex-col divide-y divide-line">
        {Object.entries(plan.rotations).map(([id, rotation]) => {
          const [first, ...next] = onCallAt(plan, situation, id, nowMs);
          return (
            <li key={id}>
              <ul>{first && row(id, first, several ? rotation.name : '')}</ul>
              {next.length > 0 && (
                <div className="pb-2 text-md">
                  <Disclosure label="Asked next" summary={next.map(({ person }) => name(person)).join(', ')}>
                    <ul className="-ml-5">{next.map((at, index) => row(id, at, `Level ${index + 2}`))}</ul>
                  </Disclosure>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
