import type { CSSProperties, ReactNode } from 'react';
import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { segmentTimes } from './segment-times.ts';

/** What a stretch tells the map that it is on. */
export interface StretchEvents {
  /** The pointer or the focus is on a stretch. */
  readonly onShow: (segment: DaySegment, anchor: Element) => void;
  readonly onHide: () => void;
  readonly onFocus: (segment: DaySegment) => void;
  readonly onPlay: (segment: DaySegment) => void;
}

interface MapStretchProps extends StretchEvents {
  day: string;
  segment: DaySegment;
  /** Whether it is the map's one tab stop. */
  isStop: boolean;
  className: string;
  style?: CSSProperties | undefined;
  children: ReactNode;
}

/** A stretch of a day as a button that plays one of its calls, with its day, its times and its end as its name. */
export function MapStretch({ day, segment, isStop, className, style, children, ...on }: MapStretchProps) {
  return (
    <button
      type="button"
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      aria-label={`${day}, ${segmentTimes(segment)}: ${segment.end.says}`}
      className={className}
      style={style}
      onPointerEnter={(event) => event.pointerType === 'mouse' && on.onShow(segment, event.currentTarget)}
      onFocus={(event) => {
        on.onFocus(segment);
        if (event.currentTarget.matches(':focus-visible')) on.onShow(segment, event.currentTarget);
      }}
      onBlur={on.onHide}
      onClick={() => on.onPlay(segment)}
    >
      {children}
    </button>
  );
}
