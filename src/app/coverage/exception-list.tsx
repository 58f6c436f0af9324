import { dayRangeText } from '../../calendar/day-text.ts';
import type { CoverageException, DaySegment } from '../../verify/coverage/coverage.ts';
import { Icon } from '../ui/icon.tsx';
import { segmentTimes } from './segment-times.ts';

interface ExceptionListProps {
  exceptions: readonly CoverageException[];
  onPlay: (segment: DaySegment) => void;
}

/** The stretch of an exception to play: where a caller is lost, else in the middle of its day. */
const shownOf = ({ segments }: CoverageException): DaySegment | undefined =>
  segments.find(({ end }) => end.kind === 'lost') ??
  segments.find(({ fromMinute, untilMinute }) => fromMinute <= 720 && 720 < untilMinute);

/** The days of the next 12 months that go otherwise than their weekday does; a press plays a call on the first of them. */
export function ExceptionList({ exceptions, onPlay }: ExceptionListProps) {
  if (exceptions.length === 0)
    return <p className="text-muted">Every day of the next 12 months goes as the week above.</p>;
  return (
    <ul className="flex flex-col divide-y divide-line border-t border-line">
      {exceptions.map((exception) => {
        const shown = shownOf(exception);
        const isLost = shown?.end.kind === 'lost';
        return (
          <li key={`${exception.fromDate} ${exception.reason.name}`}>
            <button
              type="button"
              disabled={shown === undefined}
              onClick={() => shown && onPlay(shown)}
              className="group/row grid w-full grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-0.5 rounded-small py-2 text-left hover:bg-hover focus-visible:-outline-offset-2 @2xl/map:grid-cols-[11rem_13rem_minmax(0,1fr)_auto]"
            >
              <span className="tabular font-semibold @max-2xl/map:col-start-1">
                {dayRangeText(exception.fromDate, exception.toDate)}
              </span>
              <span className="text-muted @max-2xl/map:col-start-1">{exception.reason.name}</span>
              <span className={`@max-2xl/map:col-start-1 ${isLost ? 'font-semibold text-lost' : ''}`}>
                {exception.words}
                {isLost && ` (lost ${segmentTimes(shown)})`}
              </span>
              <span className="flex items-center gap-1 text-sm font-semibold text-muted group-hover/row:text-accent @max-2xl/map:col-start-2 @max-2xl/map:row-start-1">
                <Icon name="play" size={13} /> Play
                <span className="sr-only"> a call on that day</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
