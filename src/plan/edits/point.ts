/** A place on the canvas, in canvas units of one px at 100 %. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on whole units, so that documents hold no fractions of a pixel. */
export const roundPoint = ({ x, y }: Point): { x: number; y: number } => ({ x: Math.round(x), y: Math.round(y) });
