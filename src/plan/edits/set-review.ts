import { dateWords } from '../../calendar/date-words.ts';
import { reviewAfter } from '../review-after.ts';
import type { Edit } from './edit.ts';

/** Sets the date `YYYY-MM-DD` by which somebody looks at the office's phones again. */
export function setReviewBy(by: string): Edit {
  return {
    label: `Review by ${dateWords(by)}`,
    apply: (draft) => {
      draft.review = { ...draft.review, by };
    },
  };
}

/** Writes down that the phones were looked at on a date `YYYY-MM-DD`; the next time is six months later. */
export function setReviewed(doneOn: string): Edit {
  const by = reviewAfter(doneOn);
  return {
    label: `Reviewed today: next ${dateWords(by)}`,
    apply: (draft) => {
      draft.review = { ...draft.review, doneOn, by };
    },
  };
}

/** Writes down what to look at next time; `by` is the review's date where none was set. An empty text takes it away. */
export function setReviewNote(by: string, note: string): Edit {
  return {
    label: 'Change the note for the review',
    merge: 'review-note',
    apply: (draft) => {
      const review = (draft.review ??= { by });
      if (note === '') delete review.note;
      else review.note = note;
    },
  };
}
