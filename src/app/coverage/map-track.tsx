import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { Icon } from '../ui/icon.tsx';
import { END_LOOK } from './end-look.ts';
import { segmentTimes } from './segment-times.ts';
import type { MapRow } from './week-rows.ts';

interface MapTrackProps {
  row: MapRow;
  dense: boolean;
  /** The segment that is the grid's one tab stop, where it is in this row. */
  stop: DaySegment | null;
  /** The pointer or the focus is on a segment. */
  onShow: (segment: DaySegment, anchor: Element) => void;
  onHide: () => void;
  onFocus: (segment: DaySegment) => void;
  onPlay: (segment: DaySegment) => void;
}

/** One day of the map as a row of stretches from midnight to midnight. */
export function MapTrack({ row, dense, stop, onShow, onHide, onFocus, onPlay }: MapTrackProps) {
  return (
    <div role="row" className={`flex ${dense ? 'mb-1 h-6' : 'mb-1.5 h-9'}`}>
      <div
        role="rowheader"
        className="sticky left-0 z-20 flex w-12 shrink-0 items-center bg-panel text-base font-semibold"
      >
        <abbr title={row.name} className="no-underline">
          {row.name.slice(0, 3)}
        </abbr>
      </div>
      <div className="relative mr-1 ml-1 min-w-0 flex-1">
        {row.segments.map((segment) => {
          const { end } = segment;
          const look = END_LOOK[end.kind];
          return (
            <button
              key={segment.fromMinute}
              type="button"
              role="gridcell"
              tabIndex={segment === stop ? 0 : -1}
              aria-label={`${row.name}, ${segmentTimes(segment)}: ${end.says}`}
              // A minute in which somebody is lost must not vanish.
              className="absolute inset-y-0 min-w-1 pr-0.5 last:pr-0 focus-visible:z-10 focus-visible:outline-offset-1"
              style={{
                left: `${(segment.fromMinute / 1440) * 100}%`,
                width: `${((segment.untilMinute - segment.fromMinute) / 1440) * 100}%`,
              }}
              onPointerEnter={(event) => event.pointerType === 'mouse' && onShow(segment, event.currentTarget)}
              onFocus={(event) => {
                onFocus(segment);
                if (event.currentTarget.matches(':focus-visible')) onShow(segment, event.currentTarget);
              }}
              onBlur={onHide}
              onClick={() => onPlay(segment)}
            >
              <span
                data-end={end.kind}
                className="end-look map-piece flex h-full items-center overflow-hidden rounded-small"
              >
                <span className="flex min-w-0 items-center gap-1.5 px-2 text-sm font-semibold whitespace-nowrap [@container(max-width:34px)]:px-0.5">
                  <span className="map-icon">
                    <Icon name={look.icon} size={13} />
                  </span>
                  <span className="map-words truncate">{end.text}</span>
                </span>
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
