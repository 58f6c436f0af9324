import type { Box } from './route-wire.ts';

/** Whether two boxes lie over each other, or stand nearer beside each other than `beside` px; edges that only touch do not count. */
export const liesOn = (one: Box, other: Box, beside = 0): boolean =>
  one.x < other.x + other.width + beside &&
  other.x < one.x + one.width + beside &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
