import { useState } from 'react';
import { addFlow } from '../../plan/edits/add-flow.ts';
import { renameFlow } from '../../plan/edits/rename-flow.ts';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu } from '../ui/menu.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Which flow is on the canvas; a menu of all of them, with a new one and a new name. */
export function FlowSwitcher({ document, kinds }: { document: PlanDocument; kinds: Kinds }) {
  const flows = useDocument(document, (state) => state.plan.flows);
  const current = useDocument(document, (state) => state.flow);
  const [naming, setNaming] = useState<'add' | 'rename' | null>(null);
  const [name, setName] = useState('');
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
    setNaming(null);
  };

  return (
    <>
      <Menu
        label={flows[current]?.name ?? 'No flow'}
        items={[
          ...Object.entries(flows).map(([id, flow]) => ({
            id,
            label: flow.name,
            checked: id === current,
            onSelect: () => document.openFlow(id),
          })),
          'separator',
          {
            id: ':rename',
            label: 'Rename this flow…',
            onSelect: () => {
              setName(flows[current]?.name ?? '');
              setNaming('rename');
            },
          },
          {
            id: ':add',
            label: 'Add a flow…',
            icon: 'plus',
            onSelect: () => {
              setName('');
              setNaming('add');
            },
          },
        ]}
      />
      {naming && (
        <Dialog
          title={naming === 'add' ? 'Add a flow' : 'Rename the flow'}
          size="small"
          onClose={() => setNaming(null)}
          footer={
            <>
              <Button onClick={() => setNaming(null)}>Cancel</Button>
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
      )}
    </>
  );
}
