// share-walk: links with which somebody else may play the calls of a plan, and nothing more.
import type { Plan } from '../../plan/plan.ts';
import { backend } from '../backend/backend-client.ts';
import { KEYS, valueOf } from '../backend/plan-queries.ts';
import { useAnswer } from '../backend/use-answer.ts';
import { problemWords } from '../backend/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { NewLink } from './new-link.tsx';
import { ShareList } from './share-list.tsx';

interface ShareWalkDialogProps {
  plan: Plan;
  /** The number of the live version; null where nothing is. */
  live: number | null;
  onClose: () => void;
}

/** Makes links to walk through a plan, and takes them back. */
export function ShareWalkDialog({ plan, live, onClose }: ShareWalkDialogProps) {
  const listed = useAnswer({
    queryKey: KEYS.shares(plan.id),
    queryFn: async () => valueOf(await backend.listShares({ params: { plan: plan.id } })),
  });
  const words = listed.error ? problemWords(listed.error) : null;
  return (
    <Dialog
      title="Share a walkthrough"
      description={`Whoever has the link can play calls to ${plan.name} in a browser. They can change nothing, and no real phone rings.`}
      onClose={onClose}
      footer={<Button onClick={onClose}>Done</Button>}
    >
      {listed.data ? (
        <div className="flex flex-col gap-6 pb-2">
          <NewLink plan={plan} live={live} origins={listed.data.origins} />
          <ShareList plan={plan} shares={listed.data.shares} nowMs={listed.data.nowMs} />
        </div>
      ) : words ? (
        <Notice tone="warning" title={words.title}>
          {words.detail} {words.fix}
        </Notice>
      ) : (
        <Spinner label="Looking for links" />
      )}
    </Dialog>
  );
}
