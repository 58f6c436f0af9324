import { dayRangeText } from '../../calendar/day-text.ts';
import type { CoverageException, DaySegment } from '../../verify/coverage/coverage.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { segmentTimes } from './segment-times.ts';
import type { MapRow } from './week-rows.ts';

interface LostNoticeProps {
  rows: readonly MapRow[];
  exceptions: readonly CoverageException[];
  /** One line, for the drawer. */
  dense: boolean;
  onPlay: (segment: DaySegment) => void;
}

const SHOWN = 3;

/** Says in words when of the week, or on which of the dates that differ from it, callers are lost, with a call that shows it; nothing where nobody is. */
export function LostNotice({ rows, exceptions, dense, onPlay }: LostNoticeProps) {
  const days = [
    ...rows.map(({ name, segments }) => ({ day: name, segments })),
    ...exceptions.map(({ fromDate, toDate, segments }) => ({ day: dayRangeText(fromDate, toDate), segments })),
  ];
  const lost = days.flatMap(({ day, segments }) =>
    segments
      .filter(({ end }) => end.kind === 'lost')
      .map((segment) => ({ segment, when: `${day} ${segmentTimes(segment)}` })),
  );
  const [first] = lost;
  if (!first) return null;
  const more = lost.length - SHOWN;
  const title = `Somebody is lost: ${lost
    .slice(0, SHOWN)
    .map(({ when }) => when)
    .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const play = (
    <Button variant="link" onClick={() => onPlay(first.segment)}>
      Play that call
    </Button>
  );
  if (dense)
    return (
      <p className="flex flex-wrap items-center gap-x-2 rounded-control bg-lost-soft px-3 py-0.5 font-semibold text-lost">
        <Icon name="phone-off" size={14} />
        {title}
        <span className="ml-auto">{play}</span>
      </p>
    );
  return (
    <Notice tone="lost" title={title} actions={play}>
      The caller {first.segment.end.says}.
    </Notice>
  );
}
