import { useState } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import { addFlow } from '../../plan/edits/add-flow.ts';
import { renameFlow } from '../../plan/edits/rename-flow.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

interface FlowNameDialogProps {
  document: PlanDocument;
  kinds: Kinds;
  naming: 'add' | 'rename';
  onClose: () => void;
}

/** Asks for the name of a new flow, or for another one of the flow on the canvas. */
export function FlowNameDialog({ document, kinds, naming, onClose }: FlowNameDialogProps) {
  const flows = useDocument(document, (state) => state.plan.flows);
  const current = useDocument(document, (state) => state.flow);
  const [name, setName] = useState(naming === 'add' ? '' : (flows[current]?.name ?? ''));
  const taken = Object.entries(flows).some(
    ([id, flow]) => flow.name === name.trim() && (naming === 'add' || id !== current),
  );

  const finish = () => {
    const { plan, flow } = document.store.getState();
    const trimmed = name.trim();
    if (trimmed === '' || taken) return;
    if (naming === 'add') {
      const startKind = Object.entries(kinds).find(([, kind]) => kind.group === 'entry')?.[0];
      if (startKind === undefined) return;
      const edit = addFlow(plan, kinds, trimmed, startKind);
      document.edit(edit);
      document.openFlow(edit.made![0]!);
    } else if (trimmed !== plan.flows[flow]?.name) document.edit(renameFlow(plan, flow, trimmed));
    onClose();
  };

  return (
    <Dialog
      title={naming === 'add' ? 'Add a flow' : 'Rename the flow'}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={name.trim() === '' || taken} onClick={finish}>
            {naming === 'add' ? 'Add' : 'Rename'}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <TextField
          label="Name"
          value={name}
          maxLength={80}
          onChange={setName}
          error={taken ? 'Another flow has this name.' : undefined}
          help={naming === 'add' ? 'Such as “After hours” or “Billing line”.' : undefined}
        />
      </form>
    </Dialog>
  );
}
