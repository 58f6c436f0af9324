import { useLayoutEffect, useRef } from 'react';
import type { Crossing, DaySegment } from '../../verify/coverage/coverage.ts';
import { placeFloating } from '../ui/place-floating.ts';
import { EndMark } from './end-mark.tsx';
import { crossingWords } from './use-crossings.ts';
import { segmentTimes } from './segment-times.ts';

interface EndCardProps {
  anchor: Element;
  /** "Friday". */
  day: string;
  segment: DaySegment;
  zone: string;
  /** Calls of its last seconds that end otherwise, as far as they are known. */
  crossings: readonly Crossing[];
}

/** What a stretch of the map means in words, beside it; a screen reader has the same from the stretch itself. */
export function EndCard({ anchor, day, segment, zone, crossings }: EndCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.showPopover?.(), []);
  // After every render: what is found out later makes the card taller.
  useLayoutEffect(() => {
    if (card.current) placeFloating(card.current, anchor, 'top', 'center');
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
      {crossings.length > 0 && (
        <div className="tabular mt-1.5 border-t border-line pt-1.5 text-sm">
          <p className="text-muted">Some of its calls last beyond the change that follows:</p>
          {crossings.map((crossing) => (
            <p key={crossing.fromMs} className={crossing.end.kind === 'lost' ? 'font-semibold text-lost' : ''}>
              {crossingWords(zone, crossing)}
            </p>
          ))}
        </div>
      )}
      <p className="mt-1 text-sm text-muted">Press to play such a call.</p>
    </div>
  );
}
