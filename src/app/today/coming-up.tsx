import { momentText } from '../../calendar/moment-text.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import type { Board } from './board.ts';

interface ComingUpProps {
  board: Board;
  onEnd: (declared: Declared) => void;
}

/** What is set already and begins later, soonest first. */
export function ComingUp({ board, onEnd }: ComingUpProps) {
  const { plan, nowMs, coming, locked } = board;
  return (
    <Card title="Coming up">
      <ul className="flex flex-col divide-y divide-line">
        {coming.map((declared) => {
          const { entry } = declared;
          const from = momentText(plan.zone, entry.fromMs ?? nowMs, nowMs);
          const until = entry.untilMs === null ? '' : ` until ${momentText(plan.zone, entry.untilMs, nowMs)}`;
          return (
            <li key={entry.id} className="flex items-center gap-3 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="text-lg font-medium">{entryTitle(plan, entry)}</p>
                <p className="text-md text-muted">
                  From {from}
                  {until}
                  {entry.by === undefined ? '' : ` · set by ${entry.by}`}
                  {entry.note === undefined ? '' : ` · ${entry.note}`}
                </p>
              </div>
              <Button
                size="large"
                disabled={locked}
                aria-label={`Take back: ${entryTitle(plan, entry)}`}
                onClick={() => onEnd(declared)}
              >
                Take back
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
