import { counted } from '../base/counted.ts';

/** What a queue says of a caller's place; `estimateMs` null where it is unknown or not to be said. */
export interface QueuePlace {
  readonly position: number;
  readonly saysPosition: boolean;
  readonly estimateMs: number | null;
}

/** Under this a wait is not spoken of: FreePBX speaks no hold time under one minute either. */
const LEAST_SPOKEN_MS = 60_000;

/** The sentences about a caller's place and wait, in whole minutes rounded up; '' where there is nothing to say. */
export function queueWords({ position, saysPosition, estimateMs }: QueuePlace): string {
  const place = position === 1 ? 'You are next in line.' : `You are number ${position} in line.`;
  const minutes = estimateMs === null || estimateMs < LEAST_SPOKEN_MS ? 0 : Math.ceil(estimateMs / 60_000);
  const wait = `The wait is about ${counted(minutes, 'minute')}.`;
  return [...(saysPosition ? [place] : []), ...(minutes > 0 ? [wait] : [])].join(' ');
}
