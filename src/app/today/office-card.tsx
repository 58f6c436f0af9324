import { dayTimeTextAt } from '../../calendar/day-text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Board } from './board.ts';
import { normalWords } from './normal-words.ts';
import { hoursInScope } from '../../simulate/override-scopes.ts';
import type { SheetName } from './sheet-name.ts';

interface OfficeCardProps {
  board: Board;
  onOpen: (sheet: SheetName) => void;
  onTry: () => void;
}

/** The element id of the name of the office, the first thing on the board that always stays. */
export const OFFICE_ID = 'today-office';

/** The office, its clock, what its hours say of now, and everything that can be set for it. */
export function OfficeCard({ board, onOpen, onTry }: OfficeCardProps) {
  const { plan, nowMs, active, locked } = board;
  const hours = hoursInScope(plan, { of: 'office' });
  const normally = hours === null ? '' : normalWords(plan, hours, nowMs);
  const zone = plan.zone === new Intl.DateTimeFormat().resolvedOptions().timeZone ? null : plan.zone.split('/').at(-1);
  const actions = 2 + (Object.keys(plan.sites).length > 0 ? 1 : 0) + Object.keys(plan.modes).length;
  const sheet = (open: SheetName, label: string) => (
    <Button size="large" block disabled={locked} onClick={() => onOpen(open)}>
      {label}
    </Button>
  );
  return (
    <section aria-labelledby={OFFICE_ID} className="rounded-card border border-line bg-panel p-5 max-sm:p-4">
      <h1 id={OFFICE_ID} tabIndex={-1} className="text-2xl font-bold">
        {plan.name}
      </h1>
      <p className="tabular mt-1 text-md text-muted">
        {dayTimeTextAt(plan.zone, nowMs, nowMs)}
        {zone != null && ` in ${zone.replaceAll('_', ' ')}`}
        {normally !== '' && ` · ${normally}`}
      </p>
      {active.length === 0 && !locked && (
        <p className="mt-3 flex items-center gap-2 rounded-card bg-ok-soft px-3.5 py-2.5 text-md font-semibold text-ok">
          <Icon name="check-circle" size={18} />
          Everything runs as planned
        </p>
      )}
      <div className="mt-4 grid grid-cols-2 gap-2.5">
        {sheet({ is: 'close' }, 'Close now…')}
        {sheet({ is: 'open' }, 'Stay open…')}
        {Object.keys(plan.sites).length > 0 && sheet({ is: 'down' }, 'An office is down…')}
        {Object.entries(plan.modes).map(([mode, { name }]) => (
          <Button key={mode} size="large" block disabled={locked} onClick={() => onOpen({ is: 'switch', mode })}>
            {name}…
          </Button>
        ))}
        <div className={actions % 2 === 0 ? 'col-span-2' : ''}>
          <Button size="large" block icon="phone" onClick={onTry}>
            Try a call
          </Button>
        </div>
      </div>
    </section>
  );
}
