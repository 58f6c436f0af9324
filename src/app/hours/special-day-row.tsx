import { Fragment, useRef } from 'react';
import type { Hours } from '../../calendar/hours.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { dayText } from '../../calendar/day-text.ts';
import { dayWords } from './day-sentence.ts';
import { lookOf } from '../things/period-look.ts';
import { describeDayRule, describeEffect } from '../../calendar/rule-text.ts';
import { SpecialDayForm, type PlanDay } from './special-day-form.tsx';
import type { TypedDays } from './typed-days.ts';
import type { DateRun, UpcomingDay } from './upcoming-days.ts';

interface SpecialDayRowProps {
  calendar: Hours;
  upcoming: UpcomingDay;
  today: string;
  open: boolean;
  /** It was opened by a press, not found open. */
  takesFocus: boolean;
  typed: TypedDays;
  onOpen: (open: boolean) => void;
  onToggle: (on: boolean) => void;
  onSave: (day: Omit<PlanDay, 'id' | 'off'>) => void;
  onRemove: () => void;
  /** Puts it before the one that holds in its place. */
  onWin: () => void;
}

const runWords = ({ from, to, observed }: DateRun): string =>
  from === to ? `${dayText(from)}${observed ? ' (observed)' : ''}` : `${dayText(from)} – ${dayText(to)}`;

/** A special day in the list: when, what, what callers meet, on or off, and its form in place. */
export function SpecialDayRow(props: SpecialDayRowProps) {
  const { calendar, upcoming, today, open, takesFocus, typed, onOpen, onToggle, onSave, onRemove, onWin } = props;
  const edit = useRef<HTMLButtonElement>(null);
  const { special, runs, past, loses } = upcoming;
  const { name, effect } = special;
  const off = special.off === true;
  const [first] = runs;
  const period =
    effect.kind === 'period' ? effect.period : effect.kind === 'hours' ? effect.spans[0]?.period : undefined;
  const after = first === undefined ? '' : dayWords(calendar, first.to).again;
  const winner = loses && calendar.specialDays.find(({ id }) => id === loses.to)?.name;
  return (
    <li className="flex flex-col gap-2 py-2.5" data-off={off || undefined}>
      <div className="flex items-start gap-3 max-sm:gap-2">
        <label className="flex py-1.5" title={off ? 'Off' : 'On'}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={!off}
            aria-label={`${name} holds`}
            className="switch"
            checked={!off}
            onChange={(event) => onToggle(event.target.checked)}
          />
        </label>
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className={`font-semibold ${off ? 'text-muted line-through' : ''}`}>{name}</span>
            <span
              data-look={period === undefined ? undefined : lookOf(calendar.periods, period)}
              className={`rounded-small border px-1.5 text-sm ${off ? 'border-line text-muted' : period === undefined ? 'border-line-strong bg-hover' : 'period-look period-chip'}`}
            >
              {off ? 'Off' : describeEffect(effect, calendar.periods)}
            </span>
          </p>
          <p className="tabular text-muted">
            {past
              ? 'Over'
              : runs.length === 0
                ? 'Not in the next 24 months'
                : runs.slice(0, 3).map((run, index) => (
                    <Fragment key={run.from}>
                      {index > 0 && ' · '}
                      <span className="inline-block">{runWords(run)}</span>
                    </Fragment>
                  ))}
            {runs.length > 3 && ` · ${runs.length - 3} more`}
          </p>
          <p className="text-sm text-muted">
            {[
              ...(first === undefined ? [] : [off ? `The week holds: ${dayWords(calendar, first.from).what}` : after]),
              describeDayRule(special.day),
            ]
              .filter((words) => words !== '')
              .join(' · ')}
          </p>
          {winner !== null && winner !== undefined && loses !== null && (
            <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-warning">
              <Icon name="alert-triangle" size={13} label="Note" />
              On {dayText(loses.date)} “{winner}” holds instead.
              <Button variant="link" onClick={onWin}>
                Let {name} hold
              </Button>
            </p>
          )}
        </div>
        <IconButton
          ref={edit}
          icon={open ? 'chevron-up' : 'settings'}
          size="small"
          label={open ? `Close ${name}` : `Edit ${name}`}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        />
        <IconButton icon="trash" size="small" label={`Remove ${name}`} onClick={onRemove} />
      </div>
      {open && (
        <SpecialDayForm
          calendar={calendar}
          today={today}
          day={special as PlanDay}
          typed={typed.read(special.id, special as PlanDay)}
          takesFocus={takesFocus}
          onType={(draft) => typed.keep(special.id, special as PlanDay, draft)}
          onSave={onSave}
          onRemove={onRemove}
          onClose={() => {
            typed.forget(special.id);
            onOpen(false);
            edit.current?.focus();
          }}
        />
      )}
    </li>
  );
}
