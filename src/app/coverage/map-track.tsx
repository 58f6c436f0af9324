import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { Icon } from '../ui/icon.tsx';
import { END_LOOK } from './end-look.ts';
import { MapStretch, type StretchEvents } from './map-stretch.tsx';
import type { MapRow } from './week-rows.ts';

interface MapTrackProps extends StretchEvents {
  row: MapRow;
  dense: boolean;
  /** The segment that is the grid's one tab stop, where it is in this row. */
  stop: DaySegment | null;
}

/** One day of the map as a row of stretches from midnight to midnight. */
export function MapTrack({ row, dense, stop, ...on }: MapTrackProps) {
  return (
    <div role="row" className={`flex ${dense ? 'mb-1 h-6' : 'mb-1.5 h-9'}`}>
      <div role="rowheader" className="flex w-12 shrink-0 items-center text-base font-semibold">
        <abbr title={row.name} className="no-underline">
          {row.name.slice(0, 3)}
        </abbr>
      </div>
      <div className="relative mr-1 ml-1 min-w-0 flex-1">
        {row.segments.map((segment) => {
          const { end } = segment;
          const look = END_LOOK[end.kind];
          return (
            <MapStretch
              key={segment.fromMinute}
              {...on}
              day={row.name}
              segment={segment}
              isStop={segment === stop}
              // A minute in which somebody is lost must not vanish.
              className="absolute inset-y-0 min-w-1 pr-0.5 last:pr-0 focus-visible:z-10 focus-visible:outline-offset-1"
              style={{
                left: `${(segment.fromMinute / 1440) * 100}%`,
                width: `${((segment.untilMinute - segment.fromMinute) / 1440) * 100}%`,
              }}
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
            </MapStretch>
          );
        })}
      </div>
    </div>
  );
}
