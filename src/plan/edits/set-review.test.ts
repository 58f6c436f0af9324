import { produce } from 'immer';
import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { behaviourHash } from '../behaviour-hash.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { reviewAfter } from '../review-after.ts';
import type { Edit } from './edit.ts';
import { setReviewBy, setReviewed, setReviewNote } from './set-review.ts';

const clinic = samplePlan('clinic');
const after = (plan: Plan, ...edits: readonly Edit[]) =>
  edits.reduce((before, edit) => produce(before, (draft) => edit.apply(draft)), plan);

it('is six months after the last one, on the last day of a shorter month', () => {
  expect(['2026-11-23', '2026-08-31', '2027-08-31', '2026-12-31'].map(reviewAfter)).toEqual([
    '2027-05-23',
    '2027-02-28',
    '2028-02-29',
    '2027-06-30',
  ]);
});

it('is dated, noted and done by edits that say so, and changes no call', () => {
  expect(setReviewed('2026-11-23').label).toBe('Reviewed today: next 23 May 2027');
  const reviewed = after(
    clinic,
    setReviewBy('2026-11-20'),
    setReviewNote('2026-11-20', 'Ask Ann about lunch.'),
    setReviewed('2026-11-23'),
  );
  expect(reviewed.review).toEqual({ by: '2027-05-23', doneOn: '2026-11-23', note: 'Ask Ann about lunch.' });
  expect(behaviourHash(reviewed)).toBe(behaviourHash(clinic));
  expect(readPlan(reviewed, KINDS)).toEqual({ ok: true, value: reviewed });
  expect(after(reviewed, setReviewNote('2026-11-20', '')).review).toEqual({ by: '2027-05-23', doneOn: '2026-11-23' });
});

it('is refused on a date that does not exist', () => {
  const read = readPlan({ ...clinic, review: { by: '2027-02-30' } }, KINDS);
  expect(read).toMatchObject({ ok: false, error: [{ path: 'review.by' }] });
});
