import { useRef, type KeyboardEvent } from 'react';
import { tabAfterKey } from '../ui/strip-keys.ts';
import type { MapRow } from './week-rows.ts';

interface DayTabsProps {
  /** The name of the strip. */
  label: string;
  rows: readonly MapRow[];
  /** The day that is open, by its place in the rows. */
  current: number;
  /** The id of what shows the open day. */
  panel: string;
  onSelect: (row: number) => void;
}

/** The week at a glance on a narrow screen: a tab a day, each with its day as a thin column from midnight down to midnight. */
export function DayTabs({ label, rows, current, panel, onSelect }: DayTabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfterKey(event.key, current, rows.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    strip.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
    onSelect(next);
  };
  return (
    <div
      ref={strip}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      className="flex gap-1 outline-none"
      onKeyDown={onKeyDown}
    >
      {rows.map(({ name, segments }, row) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={row === current}
          aria-controls={row === current ? panel : undefined}
          aria-label={segments.some(({ end }) => end.kind === 'lost') ? `${name}, somebody is lost` : name}
          tabIndex={row === current ? 0 : -1}
          className={`flex min-w-0 flex-1 flex-col items-center gap-1 rounded-control border p-1 text-sm font-semibold ${row === current ? 'border-accent bg-accent-soft text-accent' : 'border-transparent text-muted hover:bg-hover'}`}
          onClick={() => onSelect(row)}
        >
          {name.slice(0, 3)}
          <span aria-hidden="true" className="relative block h-16 w-full overflow-hidden rounded-small">
            {segments.map(({ fromMinute, untilMinute, end }) => (
              <span
                key={fromMinute}
                data-end={end.kind}
                // A minute in which somebody is lost must not vanish.
                className="end-look absolute inset-x-0 min-h-1"
                style={{
                  top: `${(fromMinute / 1440) * 100}%`,
                  height: `calc(${((untilMinute - fromMinute) / 1440) * 100}% - 1px)`,
                }}
              />
            ))}
          </span>
        </button>
      ))}
    </div>
  );
}
