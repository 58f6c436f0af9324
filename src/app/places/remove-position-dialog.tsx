import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { positionUses, testsWithPosition } from './position-uses.ts';

interface RemovePositionDialogProps {
  plan: Plan;
  mode: string;
  position: { readonly id: string; readonly name: string };
  /** The position that the switch rests in afterwards. */
  normal: string;
  onRemove: () => void;
  onClose: () => void;
}

/** Removes a position after showing which ways of the call flow end with it. */
export function RemovePositionDialog({ plan, mode, position, normal, onRemove, onClose }: RemovePositionDialogProps) {
  const uses = positionUses(plan, mode, position.id);
  const tests = testsWithPosition(plan, mode, position.id);
  return (
    <Dialog
      title={`Remove “${position.name}”?`}
      description={
        uses.length === 0
          ? 'No step of a call flow asks for it.'
          : 'These ways out of steps go with it. The steps they lead to stay, and Undo brings all of it back.'
      }
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" icon="trash" onClick={onRemove}>
            Remove
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 pb-1">
        {uses.length > 0 && (
          <ul className="flex max-h-60 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
            {uses.map(({ flow, step, to }) => (
              <li key={`${flow}/${step}`} className="px-3 py-2">
                <span className="font-semibold">{step}</span> <span className="text-muted">in {flow}:</span>{' '}
                {to === null ? 'its exit, which leads nowhere yet' : `its wire to ${to}`}
              </li>
            ))}
          </ul>
        )}
        {plan.modes[mode]?.normal === position.id && (
          <p>
            It is the normal position. Afterwards the switch rests in{' '}
            <strong className="font-semibold">{normal}</strong>.
          </p>
        )}
        {tests > 0 && (
          <p className="text-muted">
            {tests === 1 ? 'One test call turns' : `${tests} test calls turn`} the switch to it, and will play as
            normal.
          </p>
        )}
      </div>
    </Dialog>
  );
}
