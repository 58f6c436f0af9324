import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { segmentTimes } from './segment-times.ts';
import type { MapRow } from './week-rows.ts';

interface LostNoticeProps {
  rows: readonly MapRow[];
  onPlay: (segment: DaySegment) => void;
}

const SHOWN = 3;

/** Says in words when of the week callers are lost, with a call that shows it; nothing where nobody is. */
export function LostNotice({ rows, onPlay }: LostNoticeProps) {
  const lost = rows.flatMap(({ name, segments }) =>
    segments.flatMap((segment) =>
      segment.end.kind === 'lost' ? [{ segment, when: `${name} ${segmentTimes(segment)}` }] : [],
    ),
  );
  const [first] = lost;
  if (!first) return null;
  const more = lost.length - SHOWN;
  return (
    <Notice
      tone="lost"
      title={`Somebody is lost: ${lost
        .slice(0, SHOWN)
        .map(({ when }) => when)
        .join(', ')}${more > 0 ? ` and ${more} more` : ''}`}
      actions={
        <Button variant="link" onClick={() => onPlay(first.segment)}>
          Play that call
        </Button>
      }
    >
      The caller {first.segment.end.says}.
    </Notice>
  );
}
