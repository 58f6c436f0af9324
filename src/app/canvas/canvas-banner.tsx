import type { ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { kindOf, type Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { Button } from '../ui/button.tsx';
import type { CanvasView } from './canvas-view.ts';

interface CanvasBannerProps {
  document: PlanDocument;
  kinds: Kinds;
  view: StoreApi<CanvasView>;
}

/** Says what the next click will do while an exit waits for its target, or something for its place. */
export function CanvasBanner({ document, kinds, view }: CanvasBannerProps) {
  const from = useStore(view, (state) => state.connecting);
  const placing = useStore(view, (state) => state.placing);
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const cancel = () => view.setState({ connecting: null, placing: null });
  if (placing) return <Banner onCancel={cancel}>Click where it goes, on empty canvas</Banner>;
  const step = from ? plan.flows[flow]?.nodes[from.step] : undefined;
  if (!from || !step) return null;
  const exit = kindOf(kinds, step.kind)
    ?.exits(step.settings, plan)
    .find(({ id }) => id === from.exit);
  return (
    <Banner onCancel={cancel}>
      Click the step where <b>{exit?.label ?? from.exit}</b> of “{step.name}” goes
    </Banner>
  );
}

function Banner({ children, onCancel }: { children: ReactNode; onCancel: () => void }) {
  return (
    <output className="absolute top-16 left-1/2 flex max-w-[calc(100%-2rem)] -translate-x-1/2 items-center gap-3 rounded-card border border-accent bg-panel py-1.5 pr-1.5 pl-3.5 shadow-float">
      <span>{children}</span>
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    </output>
  );
}
