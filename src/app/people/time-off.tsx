import { useEffect, useRef, useState } from 'react';
import { backendNowMs } from '../backend/backend-clock.ts';
import { UNCONFIRMED } from '../backend/change-situation.ts';
import { Button } from '../ui/button.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { Pill } from '../ui/pill.tsx';
import { TextField } from '../ui/text-field.tsx';
import { checkTimeOff, type TimeOffProblem } from './check-time-off.ts';
import { dateAt, dayTextAt, dayTimeTextAt } from '../../calendar/day-text.ts';
import type { PersonPart } from './person-change.ts';
import { Section } from '../ui/section.tsx';
import { endToday, setToday } from './set-today.ts';
import type { Today } from './use-today.ts';

interface TimeOffProps extends PersonPart {
  today: Today;
}

/** The days somebody is away, now and to come: kept by the backend and true at once, without publishing. */
export function TimeOff(props: TimeOffProps) {
  const { plan, id, person, today } = props;
  const { nowMs } = today;
  const [adding, setAdding] = useState(false);
  const own = today.entries.filter(
    ({ entry }) =>
      entry.kind === 'person' &&
      entry.person === id &&
      entry.state === 'away' &&
      (entry.untilMs === null || entry.untilMs > nowMs),
  );
  const span = (fromMs: number | undefined, untilMs: number | null) => {
    const first = fromMs === undefined || fromMs <= nowMs ? 'Now' : dayTextAt(plan.zone, fromMs, nowMs);
    if (untilMs === null) return `${first}, until somebody ends it`;
    const last = lastWords(plan.zone, untilMs, nowMs);
    return first === last ? first : `${first} – ${last}`;
  };
  return (
    <Section
      title="Time off"
      about="Applies at once, without publishing: calls stop ringing them on these days."
      actions={
        today.known &&
        !adding && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            Add time off
          </Button>
        )
      }
    >
      {today.trouble !== null && (
        <FieldNote tone="warning">
          {today.trouble}, so time off can neither be seen nor set now. Everything else on this page works.
        </FieldNote>
      )}
      {today.known && own.length === 0 && !adding && <p className="text-muted">None planned.</p>}
      {own.length > 0 && (
        <ul
          aria-label={`Time off of ${person.name}`}
          className="flex flex-col divide-y divide-line rounded-control border border-line"
        >
          {own.map((declared) => {
            const { entry } = declared;
            const active = entry.fromMs === undefined || entry.fromMs <= nowMs;
            const when = span(entry.fromMs, entry.untilMs);
            return (
              <li key={entry.id} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5">
                <span className="tabular font-semibold">{when}</span>
                {active && <Pill tone="warning">Away now</Pill>}
                <span className="min-w-0 flex-1 truncate text-muted">{entry.note}</span>
                <Button
                  size="small"
                  disabled={entry.id.startsWith(UNCONFIRMED)}
                  aria-label={active ? `End time off: ${when}` : `Cancel time off: ${when}`}
                  onClick={() =>
                    void endToday(
                      plan.id,
                      declared,
                      active ? `${person.name} is no longer away` : `Time off of ${person.name} cancelled`,
                    )
                  }
                >
                  {active ? 'End now' : 'Cancel'}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {adding && today.known && <NewTimeOff {...props} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** The last day, or the very minute where something ends within a day. */
function lastWords(zone: string, untilMs: number, nowMs: number): string {
  const endsWithDay = dateAt(zone, untilMs) !== dateAt(zone, untilMs - 1);
  return endsWithDay ? dayTextAt(zone, untilMs - 1, nowMs) : dayTimeTextAt(zone, untilMs, nowMs);
}

function NewTimeOff({ plan, id, person, today, onClose }: TimeOffProps & { onClose: () => void }) {
  const first = dateAt(plan.zone, today.nowMs);
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(first);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<TimeOffProblem | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = async () => {
    const span = checkTimeOff(plan.zone, from, to, backendNowMs());
    setProblem(span.ok ? null : span.error);
    if (!span.ok || busy) return;
    setBusy(true);
    const noted = note.trim() === '' ? {} : { note: note.trim() };
    const why = await setToday(
      plan.id,
      [{ kind: 'person', person: id, state: 'away', ...span.value, ...noted }],
      `Time off of ${person.name} is set`,
    );
    setBusy(false);
    setRefused(why);
    if (why === null) onClose();
  };
  return (
    <form
      ref={form}
      aria-label="New time off"
      className="flex flex-col gap-3 rounded-control border border-line bg-background p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-[10rem_10rem_minmax(0,1fr)]">
        <TextField
          label="First day"
          type="date"
          value={from}
          error={problem?.field === 'from' ? problem.message : undefined}
          onChange={(next) => {
            setFrom(next);
            // The usual case is typed once: the last day follows until it is chosen.
            if (to < next) setTo(next);
          }}
        />
        <TextField
          label="Last day"
          type="date"
          value={to}
          error={problem?.field === 'to' ? problem.message : undefined}
          onChange={setTo}
        />
        <TextField label="Note" placeholder="Vacation" maxLength={200} value={note} onChange={setNote} />
      </div>
      {refused !== null && <FieldNote tone="error">{refused}</FieldNote>}
      <div className="flex gap-2">
        <Button variant="primary" size="small" type="submit" loading={busy}>
          Set time off
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
