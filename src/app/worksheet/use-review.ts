import { wrap } from 'comlink';
import { useEffect, useState } from 'react';
import type { Result } from '../../base/result.ts';
import type { SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import type { ReviewedPlan, ReviewWork } from './review.worker.ts';

/** What a sheet would make: on its way, made or refused, or not to be had. */
export type SheetReview =
  | { readonly is: 'working' }
  | { readonly is: 'failed' }
  | { readonly is: 'ready'; readonly result: Result<ReviewedPlan, readonly SheetProblem[]> };

/** Makes, plays and proves the plan of a sheet off the main thread; a newer sheet ends the work on an older one. */
export function useReview(sheet: Worksheet): SheetReview {
  const [done, setDone] = useState<{ of: Worksheet; review: SheetReview } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
    const failed = () => setDone({ of: sheet, review: { is: 'failed' } });
    worker.addEventListener('error', failed);
    wrap<ReviewWork>(worker)
      .review(sheet, Date.now())
      .then((result) => {
        worker.terminate();
        setDone({ of: sheet, review: { is: 'ready', result } });
      }, failed);
    return () => worker.terminate();
  }, [sheet]);
  return done?.of === sheet ? done.review : { is: 'working' };
}
