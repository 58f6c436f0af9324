/** How far away a flow can be seen: two thousand steps in one view. */
export const LEAST_ZOOM = 0.04;
export const MOST_ZOOM = 2;
