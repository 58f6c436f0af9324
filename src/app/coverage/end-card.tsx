import { useLayoutEffect, useRef } from 'react';
import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { placeFloating } from '../ui/place-floating.ts';
import { EndMark } from './end-mark.tsx';
import { segmentTimes } from './segment-times.ts';

interface EndCardProps {
  anchor: Element;
  /** "Friday". */
  day: string;
  segment: DaySegment;
}

/** What a stretch of the map means in words, beside it; a screen reader has the same from the stretch itself. */
export function EndCard({ anchor, day, segment }: EndCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    element.showPopover?.();
    placeFloating(element, anchor, 'top', 'center');
  });
  const { end } = segment;
  return (
    <div
      ref={card}
      popover="manual"
      aria-hidden="true"
      className="pointer-events-none fixed inset-auto m-0 w-max max-w-80 rounded-card border border-line-strong bg-panel px-3.5 py-2.5 text-text shadow-float"
    >
      <p className="tabular text-sm text-muted">
        {day}, {segmentTimes(segment)}
      </p>
      <p className="mt-0.5 font-semibold">
        <EndMark end={end} />
      </p>
      <p className="mt-0.5">The caller {end.says}.</p>
      <p className="mt-1 text-sm text-muted">Press to play such a call.</p>
    </div>
  );
}
