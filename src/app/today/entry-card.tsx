import { useMemo } from 'react';
import { momentText } from '../../calendar/moment-text.ts';
import { entryTitle, entryWords } from '../../plan/entry-words.ts';
import { callersEnds } from '../../simulate/callers-ends.ts';
import { compareEnds, differenceLine } from '../../simulate/compare-ends.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { UNCONFIRMED } from '../backend/change-situation.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { isPersonal, type Board } from './board.ts';
import { situationNow } from '../../simulate/situation-now.ts';

interface EntryCardProps {
  board: Board;
  declared: Declared;
  onEnd: (declared: Declared) => void;
  onChangeEnd: (declared: Declared) => void;
}

const ICONS: Record<Declared['entry']['kind'], IconName> = {
  mode: 'toggle',
  override: 'clock',
  person: 'user',
  teamRemote: 'home',
  siteRemote: 'home',
  site: 'wifi-off',
  onCall: 'swap',
  signIn: 'log-in',
};

/** One thing that is set now: what, until when, what callers meet because of it, who set it, and the way to end it. */
export function EntryCard({ board, declared, onEnd, onChangeEnd }: EntryCardProps) {
  const { plan, nowMs, entries, locked } = board;
  const { entry } = declared;
  const line = useMemo(() => {
    const without = entries.filter(({ id }) => id !== entry.id);
    const ends = (of: typeof entries) => callersEnds(plan, situationNow(of, nowMs), nowMs);
    return differenceLine(plan, compareEnds(ends(without), ends(entries)));
  }, [plan, entries, entry.id, nowMs]);
  const title = entryWords(plan, entry, nowMs);
  const unconfirmed = entry.id.startsWith(UNCONFIRMED);
  return (
    <article
      aria-label={title}
      className={`flex flex-col gap-3 rounded-card border p-4 ${isPersonal(entry) ? 'border-line bg-panel' : 'border-warning bg-warning-soft text-warning'}`}
    >
      <div className="flex gap-3">
        <span className="mt-1">
          <Icon name={ICONS[entry.kind]} size={20} />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className={isPersonal(entry) ? 'text-lg font-semibold' : 'text-xl font-bold'}>{title}</h2>
          <p className="mt-1 text-md text-text">{line}</p>
          <p className={`mt-1 text-md ${isPersonal(entry) ? 'text-muted' : ''}`}>
            {setWords(board, declared)}
            {entry.note !== undefined && ` “${entry.note}”`}
          </p>
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <Button
          size="large"
          block
          disabled={locked || unconfirmed}
          aria-label={`End now: ${entryTitle(plan, entry)}`}
          onClick={() => onEnd(declared)}
        >
          End now
        </Button>
        <Button
          size="large"
          disabled={locked || unconfirmed}
          aria-label={`Change the end: ${entryTitle(plan, entry)}`}
          onClick={() => onChangeEnd(declared)}
        >
          Change the end
        </Button>
      </div>
    </article>
  );
}

function setWords({ plan, nowMs }: Board, { entry }: Declared): string {
  const at = entry.setAtMs === undefined ? '' : `, ${momentText(plan.zone, entry.setAtMs, nowMs)}`;
  if (entry.kind === 'site' && entry.observed) return `Seen by a health check${at}.`;
  return `Set by ${entry.by ?? 'somebody'}${at}.`;
}
