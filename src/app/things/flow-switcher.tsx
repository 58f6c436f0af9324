import { lazy, Suspense, useState } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Menu } from '../ui/menu.tsx';

const FlowNameDialog = lazy(() =>
  import('./flow-name-dialog.tsx').then((module) => ({ default: module.FlowNameDialog })),
);

/** Which flow is on the canvas; a menu of all of them, with a new one and a new name. */
export function FlowSwitcher({ document, kinds }: { document: PlanDocument; kinds: Kinds }) {
  const flows = useDocument(document, (state) => state.plan.flows);
  const current = useDocument(document, (state) => state.flow);
  const [naming, setNaming] = useState<'add' | 'rename' | null>(null);
  return (
    <>
      <Menu
        shrink
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
            onSelect: () => setNaming('rename'),
          },
          {
            id: ':add',
            label: 'Add a flow…',
            icon: 'plus',
            onSelect: () => setNaming('add'),
          },
        ]}
      />
      {naming && (
        <Suspense fallback={null}>
          <FlowNameDialog document={document} kinds={kinds} naming={naming} onClose={() => setNaming(null)} />
        </Suspense>
      )}
    </>
  );
}
