import type { DaySegment } from '../../verify/coverage/coverage.ts';
import { minuteText } from '../../verify/coverage/segments-text.ts';

/** The times of a stretch within its day: "12:00–13:00", "all day". */
export const segmentTimes = ({ fromMinute, untilMinute }: Pick<DaySegment, 'fromMinute' | 'untilMinute'>): string =>
  fromMinute === 0 && untilMinute === 1440 ? 'all day' : `${minuteText(fromMinute)}–${minuteText(untilMinute)}`;
