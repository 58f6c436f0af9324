import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Period } from '../../calendar/hours.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import { sayRemoved } from '../things/say-removed.ts';
import { controlLook } from '../ui/field.tsx';
import { FieldNote } from '../ui/field-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { checkSpan, joinNote, overlapNote, overnightNote, swallowNote, type SpanError } from './check-span.ts';
import { parseClock } from './parse-clock.ts';
import { paintedText } from './period-names.ts';
import { spreadRange, type TypedTimes } from './read-range.ts';
import { minuteText, paint, remove, type DayPiece } from '../things/week-pieces.ts';

interface SpanRowProps {
  pieces: readonly DayPiece[];
  /** The pieces of the row, which are alike. */
  group: readonly DayPiece[];
  periods: readonly Period[];
  /** What is wrong with it in the plan, in sentences. */
  problems: readonly string[];
  /** `kept` is what was taken with Enter, and in which field: there the focus belongs afterwards, in whichever row it is then. */
  onChange: (pieces: readonly DayPiece[], label: string, kept?: KeptTime) => void;
  /** Asks for the typed editor, for its days. */
  onEdit: (piece: DayPiece, anchor: Element) => void;
}

/** A time that was taken with Enter, and the field in which that was. */
export interface KeptTime {
  readonly piece: DayPiece;
  readonly at: 'from' | 'to';
}

/**
 * One time of the week, typed in place. Both its times are taken together when the two fields are left, or with Enter: a time
 * that moves whole never passes through a night. Where it would end before it begins, Enter in the first goes on to the second,
 * and nothing is taken until an end is typed or Enter pressed there. A range typed into one field fills both. What it would do to
 * others is said before that; Esc takes the typing back.
 */
export function SpanRow({ pieces, group, periods, problems, onChange, onEdit }: SpanRowProps) {
  const first = group[0]!;
  const kept: TypedTimes = { from: minuteText(first.fromMinute), to: minuteText(first.toMinute) };
  const [typed, setTyped] = useState<TypedTimes | null>(null);
  const [error, setError] = useState<SpanError | null>(null);
  // The first was left at a beginning that lies past the end.
  const [turned, setTurned] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const noteId = useId();
  const days = weekdaysText(group.map(({ day }) => day));
  const name = `${days} ${kept.from}–${kept.to}`;
  const others = remove(pieces, group);
  const shown = typed ?? kept;
  const span = checkSpan(shown.from, shown.to);
  const painted = span.ok ? group.map((piece) => ({ ...piece, ...span.value })) : [];
  const notes = [
    span.ok ? (turned ? turnedNote(shown) : overnightNote(span.value.toMinute)) : null,
    typed === null ? null : swallowNote(others, painted, periods),
    typed === null ? null : overlapNote(others, painted, periods),
    typed === null ? null : joinNote(others, painted, periods),
  ].filter((note) => note !== null);

  // Nobody who moves a beginning means a night, unless it was one.
  const turns =
    typed !== null && span.ok && span.value.toMinute > 1440 && first.toMinute <= 1440 && typed.to === kept.to;

  const type = (next: TypedTimes | null) => {
    setTyped(next);
    setError(null);
    setTurned(false);
  };
  const keep = (at?: 'from' | 'to') => {
    if (typed === null) return;
    if (!span.ok) return setError(span.error);
    if (turns && at !== 'to')
      return setError({
        at: 'to',
        message: 'It ends before it begins. Write when it ends; for a night, press Enter here.',
      });
    type(null);
    const { fromMinute, toMinute } = span.value;
    if (fromMinute !== first.fromMinute || toMinute !== first.toMinute)
      onChange(paint(others, painted), paintedText(periods, painted), at && { piece: painted[0]!, at });
  };
  const onLeave = useEffectEvent(keep);
  useEffect(() => () => onLeave(), []);
  const onEnter = (at: 'from' | 'to') => {
    if (at === 'to' || !turns) return keep(at);
    setTurned(true);
    setError(null);
    const to = frame.current?.querySelector<HTMLInputElement>('[data-at="to"]');
    to?.focus();
    to?.select();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === null) return;
    event.preventDefault();
    event.stopPropagation();
    type(null);
  };
  const time = (at: 'from' | 'to') => (
    <input
      type="text"
      data-at={at}
      aria-label={`${name}, ${at}`}
      aria-invalid={error?.at === at || undefined}
      aria-describedby={error !== null || notes.length > 0 ? noteId : undefined}
      className={controlLook}
      value={shown[at]}
      maxLength={24}
      autoComplete="off"
      onChange={(event) => type({ ...shown, [at]: event.target.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter(at);
      }}
      onBlur={(event) => {
        if (!frame.current?.contains(event.relatedTarget)) return keep();
        // The other time is still to come, but what is none is said now.
        const both = spreadRange(shown);
        if (both !== shown) return type(both);
        const clock = parseClock(shown[at]);
        if (!clock.ok) setError({ at, message: clock.error });
        else if (at === 'from') setTurned(turns);
      }}
    />
  );
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="grid grid-cols-[minmax(6.5rem,1fr)_12rem_10rem_auto] items-center gap-2 max-sm:grid-cols-[10.5rem_minmax(0,1fr)_auto]">
        <button
          type="button"
          aria-label={`Days of ${name}: ${days}`}
          aria-haspopup="dialog"
          className="flex min-h-8.5 items-center justify-self-start rounded-control px-2 text-left font-semibold underline decoration-line-strong decoration-dotted underline-offset-4 hover:bg-hover max-sm:col-span-3 max-sm:-ml-2 max-sm:min-h-7"
          onClick={(event) => onEdit(first, event.currentTarget)}
        >
          {days.charAt(0).toUpperCase() + days.slice(1)}
        </button>
        {/* The keys are those of the two fields in it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div ref={frame} className="grid grid-cols-[1fr_auto_1fr] items-center gap-2" onKeyDown={onKeyDown}>
          {time('from')}
          <span className="text-muted">–</span>
          {time('to')}
        </div>
        <SelectField
          label={`${name}, period`}
          hideLabel
          value={first.period}
          options={periods.map((period) => ({ value: period.id, label: period.name }))}
          onChange={(period) => {
            const changed = group.map((piece) => ({ ...piece, period }));
            onChange(paint(others, changed), paintedText(periods, changed));
          }}
        />
        <IconButton
          icon="trash"
          size="small"
          label={`Remove ${name}`}
          onClick={() => {
            onChange(others, `Remove ${paintedText(periods, group)}`);
            sayRemoved(`Removed ${paintedText(periods, group)}`);
          }}
        />
      </div>
      <div id={noteId} aria-live="polite" className="flex flex-col gap-0.5 empty:hidden">
        {error !== null && <FieldNote tone="error">{error.message}</FieldNote>}
        {error === null &&
          notes.map((note) => (
            <FieldNote key={note} tone={typed === null ? 'help' : 'warning'}>
              {note}
            </FieldNote>
          ))}
        {problems.map((message) => (
          <FieldNote key={message} tone="warning">
            {message}
          </FieldNote>
        ))}
      </div>
    </li>
  );
}

const turnedNote = ({ from, to }: TypedTimes): string =>
  `${from.trim()} is after ${to.trim()}. Write when it ends; Enter once more lets it go on over midnight.`;
