import { minuteText } from './minute-text.ts';
import type { MapPiece } from './week-rows.ts';
import type { CallerEnd } from '../../verify/coverage/coverage.ts';

/** What a stretch of the map stands for: the end, and the instant in UTC milliseconds at which its call is played. */
export interface MapCell {
  readonly end: CallerEnd;
  readonly atMs: number;
}

/** The times of a stretch within its day: "12:00–13:00", "all day". */
export const pieceTimes = ({ from, to }: MapPiece<unknown>): string =>
  from === 0 && to === 1440 ? 'all day' : `${minuteText(from)}–${minuteText(to)}`;
