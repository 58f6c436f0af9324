import type { Plan } from '../../plan/plan.ts';
import { ChangeList } from '../backend/change-list.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ConflictDialogProps {
  mine: Plan;
  theirs: Plan;
  onKeep: (whose: 'mine' | 'theirs') => void;
  onClose: () => void;
}

/** Two drafts of one plan: what differs between them, and which to keep. Nothing is thrown away without being asked. */
export function ConflictDialog({ mine, theirs, onKeep, onClose }: ConflictDialogProps) {
  return (
    <Dialog
      title="This plan was changed elsewhere"
      description="In another tab or by somebody else. Both drafts are kept until you choose; what you do not keep is replaced."
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Decide later</Button>
          <Button onClick={() => onKeep('theirs')}>Take theirs</Button>
          <Button variant="primary" onClick={() => onKeep('mine')}>
            Keep mine
          </Button>
        </>
      }
    >
      <h3 className="mb-1 font-semibold">From theirs to yours</h3>
      <ChangeList before={theirs} after={mine} same="The two differ only in where steps are drawn, or in test calls." />
    </Dialog>
  );
}
