import { momentText } from '../../calendar/moment-text.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import type { Board } from './board.ts';
import { PeopleRow } from './people-row.tsx';
import type { SheetName } from './sheet-name.ts';

interface SignInCardProps {
  board: Board;
  /** The teams whose queues ask for it. */
  teams: readonly string[];
  onOpen: (sheet: SheetName) => void;
  onEnd: (declared: Declared) => void;
}

/** Who takes waiting callers, for queues that ring only those who signed in. */
export function SignInCard({ board, teams, onOpen, onEnd }: SignInCardProps) {
  const { plan, nowMs, active, locked } = board;
  return (
    <Card title="Signed in to queues" subtitle="These queues ring only who is signed in.">
      {teams.map((team) => (
        <section key={team} aria-label={plan.teams[team]?.name ?? team}>
          <h3 className="mt-2 text-md font-semibold text-muted">{plan.teams[team]?.name ?? team}</h3>
          <ul className="flex flex-col divide-y divide-line">
            {(plan.teams[team]?.members ?? []).map((person) => {
              const name = plan.people[person]?.name ?? person;
              const signed = active.find(
                ({ entry }) => entry.kind === 'signIn' && entry.team === team && entry.person === person,
              );
              const untilMs = signed?.entry.untilMs ?? null;
              const detail = signed
                ? `signed in${untilMs === null ? '' : ` until ${momentText(plan.zone, untilMs, nowMs)}`}`
                : 'not signed in: gets no callers of this queue';
              return (
                <PeopleRow key={person} name={name} detail={detail}>
                  <Button
                    size="large"
                    disabled={locked}
                    aria-label={`${signed ? 'Sign out' : 'Sign in'} ${name}`}
                    onClick={() => (signed ? onEnd(signed) : onOpen({ is: 'signIn', team, person }))}
                  >
                    {signed ? 'Sign out' : 'Sign in'}
                  </Button>
                </PeopleRow>
              );
            })}
          </ul>
        </section>
      ))}
    </Card>
  );
}
