import type { Result } from '../../base/result.ts';
import type { SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { useWork, type Worked } from '../things/use-work.ts';
import { workOffThread } from '../things/work-off-thread.ts';
import type { ReviewedPlan, ReviewWork } from './review.worker.ts';

type Reviewed = Result<ReviewedPlan, readonly SheetProblem[]>;

const begin = () =>
  workOffThread<ReviewWork, Worksheet, Reviewed>(
    () => new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' }),
    (worker, sheet) => worker.review(sheet, Date.now()),
  );

/** Makes, plays and proves the plan of a sheet, again for every newer sheet. */
export const useReview = (sheet: Worksheet): Worked<Worksheet, Reviewed> => useWork(sheet, begin);
