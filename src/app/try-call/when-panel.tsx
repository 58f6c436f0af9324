import { useRef, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Slider } from '../ui/slider.tsx';
import { TextField } from '../ui/text-field.tsx';
import { hoursOf } from '../../plan/hours-of.ts';
import { askedHours } from '../../simulate/asked-hours.ts';
import { dayBands } from './day-bands.ts';
import { clockChangeNote } from './clock-change-note.ts';
import { atMinute, clockText, dayTimeText, minuteOf } from './day-time.ts';
import { quickPicks } from './quick-picks.ts';

interface WhenPanelProps {
  plan: Plan;
  script: CallScript;
  nowMs: number;
  onChange: (script: CallScript) => void;
  /** Minutes that the slider moves by. */
  stepMinutes?: number;
}

/** When the call comes in: a heading in words, the day as a slider over its opening hours, and moments worth trying. */
export function WhenPanel({ plan, script, nowMs, onChange, stepMinutes = 5 }: WhenPanelProps) {
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hours = askedHours(plan, script.number);
  const bands = hours === null ? [] : dayBands(plan, hours, script.at.slice(0, 10), script.situation);
  const picks = quickPicks(plan, hours, nowMs);
  const minute = minuteOf(script.at);
  const now = bands.find((band) => band.from <= minute && minute < band.to);
  const names = [...new Map(bands.map((band) => [band.name, band.main])).entries()];
  const note = clockChangeNote(plan.zone, script.at);
  const hoursZone = hours === null ? undefined : hoursOf(plan, hours)?.zone;
  const zoneNote =
    hoursZone === undefined || hoursZone === plan.zone
      ? null
      : `Times are ${placeOf(plan.zone)} time; these hours follow ${placeOf(hoursZone)} time.`;
  const setAt = (at: string) => onChange({ ...script, at });
  const chosen = picks.find((pick) => pick.at === script.at);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <p className="tabular text-xl font-bold lg:max-xl:text-lg">
          {dayTimeText(script.at, picks[0]!.at.slice(0, 4))}
        </p>
        <IconButton
          ref={button}
          icon="calendar-clock"
          size="small"
          label="Choose date and time"
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        />
      </div>
      {zoneNote !== null && <p className="-mt-1 text-sm text-muted">{zoneNote}</p>}
      {note !== null && <p className="-mt-1 text-sm text-warning">{note}</p>}
      {picking && (
        <Popover anchor={() => button.current} onClose={() => setPicking(false)} label="Date and time">
          <div className="flex gap-3 p-3">
            <TextField
              label="Date"
              type="date"
              value={script.at.slice(0, 10)}
              onChange={(date) => isYearTyped(date) && setAt(`${date}T${script.at.slice(11)}`)}
            />
            <TextField
              label="Time"
              type="time"
              value={script.at.slice(11, 16)}
              onChange={(time) => /^\d\d:\d\d/.test(time) && setAt(`${script.at.slice(0, 10)}T${time.slice(0, 5)}`)}
            />
          </div>
        </Popover>
      )}
      <div>
        <Slider
          label="Time of the call"
          hideLabel
          min={0}
          max={1440}
          step={stepMinutes}
          value={minute}
          onChange={(to) => setAt(atMinute(script.at, to))}
          valueText={`${clockText(minute)}, ${now?.name ?? 'closed'}`}
          bands={bands.map(({ from, to, name, main }) => ({ from, to, label: name, tone: main ? 'ok' : 'warning' }))}
          ticks={[0, 6, 12, 18, 24].map((hour) => ({ at: hour * 60, label: `${hour}:00` }))}
        />
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
          {names.map(([name, main]) => (
            <span key={name} className="inline-flex items-center gap-1">
              <span aria-hidden="true" className={`size-2 rounded-pill ${main ? 'bg-ok' : 'bg-logic'}`} />
              {name}{' '}
              {bands
                .filter((band) => band.name === name)
                .map(spanText)
                .join(', ')}
            </span>
          ))}
          {chosen && chosen.about !== null && <span>{chosen.about}</span>}
          {hours !== null && (
            <span className="inline-flex items-center gap-1">
              <span aria-hidden="true" className="size-2 rounded-pill border border-control bg-line" />
              {names.length === 0 ? 'closed all day' : 'closed'}
            </span>
          )}
        </p>
      </div>
      <Segmented
        label="A moment worth trying"
        hideLabel
        look="chips"
        value={chosen?.id ?? null}
        options={picks.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => {
          const pick = picks.find((candidate) => candidate.id === id);
          if (pick) setAt(pick.at);
        }}
      />
    </div>
  );
}

/** "America/New_York" → "New York". */
const placeOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ');

/** While the year is typed a date field already offers years such as 0002. */
const isYearTyped = (date: string) => /^[12]\d{3}-/.test(date);

const spanText = ({ from, to }: { from: number; to: number }) => `${clockText(from)}–${clockText(to)}`;
