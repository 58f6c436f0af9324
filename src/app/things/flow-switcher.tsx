import { lazy, Suspense, useState } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Menu } from '../ui/menu.tsx';
import type { FlowQuestion } from './flow-dialogs.tsx';

const FlowDialog = lazy(() => import('./flow-dialogs.tsx').then((module) => ({ default: module.FlowDialog })));

/** Which flow is on the canvas; a menu of all of them, with a new one, a new name, and the way to take one away. */
export function FlowSwitcher({ document, kinds }: { document: PlanDocument; kinds: Kinds }) {
  const flows = useDocument(document, (state) => state.plan.flows);
  const current = useDocument(document, (state) => state.flow);
  const [question, setQuestion] = useState<FlowQuestion | null>(null);
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
            onSelect: () => setQuestion('rename'),
          },
          {
            id: ':add',
            label: 'Add a flow…',
            icon: 'plus',
            onSelect: () => setQuestion('add'),
          },
          {
            id: ':remove',
            label: 'Remove this flow…',
            icon: 'trash',
            danger: true,
            // The last one stays: an office has at least one.
            disabled: Object.keys(flows).length < 2,
            onSelect: () => setQuestion('remove'),
          },
        ]}
      />
      {question && (
        <Suspense fallback={null}>
          <FlowDialog document={document} kinds={kinds} question={question} onClose={() => setQuestion(null)} />
        </Suspense>
      )}
    </>
  );
}
