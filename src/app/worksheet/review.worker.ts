import { expose } from 'comlink';
import { ok, type Result } from '../../base/result.ts';
import { dateAt } from '../../calendar/day-text.ts';
import { loadReadPhone } from '../../exchange/read-phone.ts';
import type { SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import { planFromWorksheet } from '../../exchange/worksheet/plan-from-worksheet.ts';
import { reviewPlan, type Review } from '../../exchange/worksheet/review-worksheet.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { isZone } from '../../calendar/zone-offsets.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';

/** A plan that a sheet makes, and what is known of it. */
export interface ReviewedPlan {
  readonly plan: Plan;
  readonly review: Review;
}

// Every call of a year is played for it; the screen must not wait.
const work = {
  async review(sheet: Worksheet, nowMs: number): Promise<Result<ReviewedPlan, readonly SheetProblem[]>> {
    const { zone, country } = sheet.office.answers;
    const today = dateAt(isZone(zone) ? zone : 'UTC', nowMs);
    const made = planFromWorksheet(sheet, { kinds: KINDS, readPhone: await loadReadPhone(country), today });
    if (!made.ok) return made;
    return ok({ plan: made.value, review: await reviewPlan(made.value, 'main', nowMs) });
  },
};
/** What the worker that reviews sheets understands. */
export type ReviewWork = typeof work;
expose(work);
