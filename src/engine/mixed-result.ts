import type { OpResult } from './effect.ts';

/** The ends of ringing in which nobody talks. */
export type Unanswered = Extract<OpResult['is'], 'noAnswer' | 'declined' | 'allBusy' | 'allUnreachable'>;

/** From the one that says the most about the people to the one that says the least. */
const ORDER: readonly Unanswered[] = ['noAnswer', 'declined', 'allBusy', 'allUnreachable'];

/**
 * What several phones that nobody answered come to together, rung at once or one after the other:
 * noAnswer > declined > allBusy > allUnreachable (DESIGN, section 4; an answer beats them all). No phone at all is unreachable.
 */
export const mixedResult = (results: readonly Unanswered[]): Unanswered =>
  ORDER.find((result) => results.includes(result)) ?? 'allUnreachable';
