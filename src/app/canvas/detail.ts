/** How much of a card is drawn: all of it, its title, its shape, or a dot on one drawing of the whole flow. */
export type Detail = 'full' | 'title' | 'shape' | 'overview';

/** Below these, words of a card are smaller than eye or screen can make out. */
const TITLE_ZOOM = 0.5;
const SHAPE_ZOOM = 0.25;
/** From this many cards on, so many are seen at once that elements of their own are too slow: 120 fill a large screen at this zoom. */
const OVERVIEW_ZOOM = 0.36;
const OVERVIEW_CARDS = 120;

/** The detail of a flow with `cards` cards at a zoom (1 is 100 %). */
export function detailAt(zoom: number, cards: number): Detail {
  if (zoom < OVERVIEW_ZOOM && cards > OVERVIEW_CARDS) return 'overview';
  if (zoom < SHAPE_ZOOM) return 'shape';
  return zoom < TITLE_ZOOM ? 'title' : 'full';
}
