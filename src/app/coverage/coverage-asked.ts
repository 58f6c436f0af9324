/** Which callers the map is about, as chosen on the screen. */
export interface CoverageAsked {
  /** The id of a number; null for the office's main one. */
  readonly number: string | null;
  /** '' presses nothing. */
  readonly key: string;
  readonly people: 'everybody' | 'nobody';
  /** The id of an offered situation. */
  readonly situation: string;
}

/** What the map opens with: the caller who is in most danger, who presses nothing while nobody answers. */
export const FIRST_ASKED: CoverageAsked = { number: null, key: '', people: 'nobody', situation: 'normal' };
