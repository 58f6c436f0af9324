import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { Icon } from '../ui/icon.tsx';
import { END_LOOK } from './end-look.ts';
import { MapStretch, type StretchEvents } from './map-stretch.tsx';
import { segmentTimes } from './segment-times.ts';
import type { MapRow } from './week-rows.ts';

interface DayStretchesProps extends StretchEvents {
  row: MapRow;
  /** The stretch that is the grid's one tab stop. */
  stop: DaySegment | null;
}

/** One day on a narrow screen: its stretches one below the other, each with its times and its end in words. */
export function DayStretches({ row, stop, ...on }: DayStretchesProps) {
  return row.segments.map((segment) => {
    const { end } = segment;
    return (
      <div key={segment.fromMinute} role="row">
        <MapStretch
          {...on}
          day={row.name}
          segment={segment}
          isStop={segment === stop}
          className="flex min-h-11 w-full items-center gap-2.5 px-2.5 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2"
        >
          <span
            data-end={end.kind}
            className="end-look inline-flex size-7 shrink-0 items-center justify-center rounded-small"
          >
            <Icon name={END_LOOK[end.kind].icon} size={14} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="tabular block text-sm text-muted first-letter:uppercase">{segmentTimes(segment)}</span>
            <span className={`block font-semibold [overflow-wrap:anywhere] ${end.kind === 'lost' ? 'text-lost' : ''}`}>
              {end.text}
            </span>
          </span>
          <span className="text-muted">
            <Icon name="play" size={14} />
          </span>
        </MapStretch>
      </div>
    );
  });
}
