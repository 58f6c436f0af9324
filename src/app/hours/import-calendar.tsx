import '../ui/tick.css';
import { useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { Hours } from '../../calendar/hours.ts';
import { freeId } from '../../base/ids.ts';
import type { CalendarImport } from '../../exchange/imported-day.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { hoursEdit, type EditedHours } from './change-hours.ts';
import { dayText } from '../../calendar/day-text.ts';
import { nextDatesOf } from './next-dates.ts';
import { describeDayRule, describeEffect } from '../../calendar/rule-text.ts';

interface ImportCalendarProps {
  edited: EditedHours;
  calendar: Hours;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What was read, from which file. */
interface Read {
  readonly file: string;
  readonly found: CalendarImport;
}

/** Takes holidays and closings over from a calendar file: shows what was understood and what was not, and adds it as one undo step. */
export function ImportCalendar({ edited, calendar, today }: ImportCalendarProps) {
  const [open, setOpen] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setError(null);
    setRead(null);
    setLeft(new Set());
    // 5 MB is far more than any calendar of closings.
    if (file.size > 5_000_000)
      return setError(`“${file.name}” is larger than 5 MB. Export only the calendar of closings.`);
    const { readIcs } = await import('../../exchange/read-ics.ts').catch(() => ({ readIcs: null }));
    if (readIcs === null)
      return setError('What reads calendar files could not be fetched. Are you offline? Try again.');
    const result = readIcs(await file.text(), { zone: calendar.zone, today, hours: calendar });
    if (result.ok) setRead({ file: file.name, found: result.value });
    else setError(`“${file.name}”: ${result.error}`);
  };
  const add = async () => {
    if (read === null) return;
    const { addImportedDays } = await import('../../exchange/read-ics.ts');
    const there = edited.document.store.getState().plan.hours[edited.id]?.specialDays ?? [];
    const taken = new Set(there.map(({ id }) => id));
    const chosen = read.found.days
      .filter(({ day }) => !left.has(day.id))
      .map(({ day }) => {
        const id = freeId(day.id, (one) => taken.has(one));
        taken.add(id);
        return { ...day, id };
      });
    const after = addImportedDays(there, chosen);
    if (!after.ok) return setError(after.error);
    const count = after.value.length - there.length;
    close();
    editWithUndo(
      edited.document,
      hoursEdit(edited, `Import “${read.file}”`, { specialDays: after.value as PlanHours['specialDays'] }),
      `Added ${counted(count, 'special day')} from ${read.file}`,
    );
  };
  const close = () => {
    setOpen(false);
    setRead(null);
    setError(null);
  };
  const count = read === null ? 0 : read.found.days.filter(({ day }) => !left.has(day.id)).length;
  return (
    <>
      <Button size="small" icon="upload" onClick={() => setOpen(true)}>
        Import from a calendar file…
      </Button>
      {open && (
        <Dialog
          title="Import from a calendar file"
          description="Closings and holidays from an .ics file, as Outlook, Google and Apple calendars export them."
          onClose={close}
          footer={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button variant="primary" disabled={count === 0} onClick={() => void add()}>
                {count === 0 ? 'Nothing to add yet' : `Add ${counted(count, 'special day')}`}
              </Button>
            </>
          }
        >
          <div className="flex flex-col gap-4">
            <label className="relative flex min-h-24 flex-col items-center justify-center gap-1 rounded-card border border-dashed border-control p-4 text-center hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
              <Icon name="upload" size={20} />
              <span className="font-semibold">{read === null ? 'Choose a file, or drop it here' : read.file}</span>
              <span className="text-sm text-muted">{read === null ? '.ics' : 'Choose another one'}</span>
              <input
                type="file"
                accept=".ics,text/calendar"
                aria-label="Calendar file"
                className="absolute inset-0 cursor-pointer opacity-0"
                onChange={(event) => {
                  // Dropping on a file field chooses too.
                  void choose(event.target.files?.[0]);
                  event.target.value = '';
                }}
              />
            </label>
            {error !== null && (
              <div role="alert">
                <Notice tone="lost" title="Nothing was taken over">
                  {error}
                </Notice>
              </div>
            )}
            {read !== null && (
              <>
                {read.found.warnings.map((warning) => (
                  <Notice key={warning} tone="warning" title={warning} />
                ))}
                <section aria-labelledby="understood">
                  <h3 id="understood" className="mb-1 font-semibold">
                    Understood: {read.found.days.length}
                  </h3>
                  <ul className="flex flex-col divide-y divide-line rounded-control border border-line empty:hidden">
                    {read.found.days.map(({ day, events, until }) => (
                      <li key={day.id}>
                        <label className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 px-3 py-1.5">
                          <input
                            type="checkbox"
                            className="tick row-span-2"
                            checked={!left.has(day.id)}
                            onChange={(event) => {
                              const next = new Set(left);
                              if (event.target.checked) next.delete(day.id);
                              else next.add(day.id);
                              setLeft(next);
                            }}
                          />
                          <span className="font-semibold">{day.name}</span>
                          <span className="text-sm text-muted">
                            {[
                              describeEffect(day.effect, calendar.periods),
                              describeDayRule(day.day),
                              ...nextDatesOf(day.day, today, 1).map((date) => `next ${dayText(date)}`),
                              ...(until === undefined ? [] : [`looked at until ${dayText(until)}`]),
                              ...(events.length > 1 ? [`from ${events.length} events`] : []),
                            ].join(' · ')}
                          </span>
                        </label>
                      </li>
                    ))}
                  </ul>
                </section>
                {read.found.notTaken.length > 0 && (
                  <section aria-labelledby="not-taken">
                    <h3 id="not-taken" className="mb-1 flex items-center gap-1.5 font-semibold text-warning">
                      <Icon name="alert-triangle" size={15} /> Not taken over: {read.found.notTaken.length}
                    </h3>
                    <ul className="flex flex-col divide-y divide-line rounded-control border border-line">
                      {read.found.notTaken.map(({ title, line, why }) => (
                        <li key={`${line}-${why}`} className="px-3 py-2">
                          <span className="font-semibold">{title}</span>{' '}
                          <span className="text-sm text-muted">(line {line})</span>
                          <p className="text-sm text-muted">{why}</p>
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
              </>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
