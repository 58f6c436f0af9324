import type { Problem } from '../../protocol/problem.ts';
import type { NewEntry } from '../../protocol/situation-schemas.ts';
import type { Board } from './board.ts';
import type { Recommendation } from './recommend.ts';

/** What every sheet of the board gets. */
export interface SheetProps {
  board: Board;
  onApply: (entry: NewEntry) => Promise<Problem | null>;
  onRecommended: (to: Recommendation['go']) => void;
  onClose: () => void;
}
