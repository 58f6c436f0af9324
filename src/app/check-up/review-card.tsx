import { dateAt, dayText } from '../../calendar/day-text.ts';
import { dateWords } from '../../calendar/date-words.ts';
import { parseDate } from '../../calendar/local-date.ts';
import { setReviewBy, setReviewed, setReviewNote } from '../../plan/edits/set-review.ts';
import type { Plan } from '../../plan/plan.ts';
import { reviewAfter } from '../../plan/review-after.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

interface ReviewCardProps {
  document: PlanDocument;
  plan: Plan;
  nowMs: number;
  /** When the live version was published, in UTC milliseconds; null where none is, or nobody could be asked. */
  publishedAtMs: number | null;
}

/** When somebody looks at the phones again: it shows up under “Needs attention” two weeks before. */
export function ReviewCard({ document, plan, nowMs, publishedAtMs }: ReviewCardProps) {
  const today = dateAt(plan.zone, nowMs);
  const { review } = plan;
  const by = review?.by ?? reviewAfter(dateAt(plan.zone, publishedAtMs ?? nowMs));
  const late = parseDate(by)! < parseDate(today)!;
  return (
    <Card
      title={late ? `The review was due on ${dayText(by)}` : `Next review by ${dayText(by)}`}
      subtitle={
        review?.doneOn === undefined
          ? review === undefined
            ? `Not reviewed yet. Six months after ${publishedAtMs === null ? 'today' : 'the last publish'}, unless you choose another date.`
            : 'Not reviewed yet.'
          : `Last reviewed on ${dayText(review.doneOn)}.`
      }
      actions={
        <span data-print="hide">
          <Button
            icon="check"
            variant={late ? 'primary' : 'secondary'}
            onClick={() => {
              const edit = setReviewed(today);
              editWithUndo(document, edit, `Reviewed. The next review is due by ${dateWords(reviewAfter(today))}`);
            }}
          >
            Reviewed today
          </Button>
        </span>
      }
    >
      <div data-print="hide" className="grid items-start gap-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <TextField
          label="Review by"
          type="date"
          value={by}
          onCommit={(text) => {
            if (parseDate(text) === null) return false;
            if (text !== by) document.edit(setReviewBy(text));
            return true;
          }}
        />
        <TextArea
          label="To look at next time"
          help="Shown with the reminder on the page with all clients."
          value={review?.note ?? ''}
          maxLength={500}
          rows={2}
          onCommit={(text) => document.edit(setReviewNote(by, text.trim()))}
        />
      </div>
    </Card>
  );
}
