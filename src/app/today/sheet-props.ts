import type { ReactNode } from 'react';
import type { Situation } from '../../plan/situation.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { NewEntry } from '../../protocol/situation-schemas.ts';
import type { Board } from './board.ts';
import type { Recommendation } from './recommend.ts';

/** Something about to be set: what would be true with it, and from when to when, in UTC milliseconds. */
export interface ProposedSpan {
  readonly situation: Situation;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What every sheet of the board gets. */
export interface SheetProps {
  board: Board;
  onApply: (entry: NewEntry) => Promise<Problem | null>;
  onRecommended: (to: Recommendation['go']) => void;
  /** Draws where callers end until the end of what is about to be set. */
  spanCheck: (span: ProposedSpan) => ReactNode;
  onClose: () => void;
}
