import { Icon } from '../ui/icon.tsx';
import { END_LOOK } from './end-look.ts';
import { pieceTimes, type MapCell } from './map-cell.ts';
import type { MapPiece, MapRow } from './week-rows.ts';

interface MapTrackProps {
  row: MapRow<MapCell>;
  dense: boolean;
  /** The piece that is the grid's one tab stop, where it is in this row. */
  stop: MapPiece<MapCell> | null;
  /** The pointer or the focus is on a piece. */
  onShow: (piece: MapPiece<MapCell>, anchor: Element) => void;
  onHide: () => void;
  onFocus: (piece: MapPiece<MapCell>) => void;
  onPlay: (piece: MapPiece<MapCell>) => void;
}

/** One day of the map as a row of stretches from midnight to midnight. */
export function MapTrack({ row, dense, stop, onShow, onHide, onFocus, onPlay }: MapTrackProps) {
  return (
    <div role="row" className={`flex ${dense ? 'mb-1 h-7' : 'mb-1.5 h-9'}`}>
      <div
        role="rowheader"
        className="sticky left-0 z-20 flex w-12 shrink-0 items-center bg-panel text-base font-semibold"
      >
        <abbr title={row.name} className="no-underline">
          {row.name.slice(0, 3)}
        </abbr>
      </div>
      <div className="relative mr-4 ml-1 min-w-0 flex-1">
        {row.pieces.map((piece) => {
          const { end } = piece.cell;
          const look = END_LOOK[end.kind];
          return (
            <button
              key={piece.from}
              type="button"
              role="gridcell"
              tabIndex={piece === stop ? 0 : -1}
              aria-label={`${row.name}, ${pieceTimes(piece)}: ${end.long}`}
              // A minute in which somebody is lost must not vanish.
              className="absolute inset-y-0 min-w-1 pr-0.5 last:pr-0 focus-visible:z-10 focus-visible:outline-offset-1"
              style={{ left: `${(piece.from / 1440) * 100}%`, width: `${((piece.to - piece.from) / 1440) * 100}%` }}
              onPointerEnter={(event) => event.pointerType === 'mouse' && onShow(piece, event.currentTarget)}
              onFocus={(event) => {
                onFocus(piece);
                if (event.currentTarget.matches(':focus-visible')) onShow(piece, event.currentTarget);
              }}
              onBlur={onHide}
              onClick={() => onPlay(piece)}
            >
              <span
                data-end={end.kind}
                className="end-look map-piece flex h-full items-center overflow-hidden rounded-small"
              >
                <span className="flex min-w-0 items-center gap-1.5 px-2 text-sm font-semibold whitespace-nowrap [@container(max-width:34px)]:px-0.5">
                  <span className="map-icon">
                    <Icon name={look.icon} size={13} />
                  </span>
                  <span className="map-words truncate">{end.short}</span>
                </span>
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
