import { useRef, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { Button } from '../ui/button.tsx';
import { Tooltip } from '../ui/tooltip.tsx';
import type { CanvasView } from './canvas-view.ts';
import { FlowSwitcher } from '../things/flow-switcher.tsx';

interface CanvasToolbarProps {
  document: PlanDocument;
  kinds: Kinds;
  view: StoreApi<CanvasView>;
  onAdd: (anchor: Element) => void;
  onTidy: () => void;
  children?: ReactNode;
}

/** The buttons at the top left of the canvas, in one row: where it is narrow some show only their icon. */
export function CanvasToolbar({ document, kinds, view, onAdd, onTidy, children }: CanvasToolbarProps) {
  const tidying = useStore(view, (state) => state.tidying);
  const tidyWords = tidying ? 'Stop tidying' : 'Tidy up';
  const add = useRef<HTMLButtonElement>(null);
  return (
    <div className="@container/bar pointer-events-none absolute top-3 right-[calc(var(--covered,0px)+1rem)] left-4 flex gap-2 *:pointer-events-auto">
      <FlowSwitcher document={document} kinds={kinds} />
      {children}
      <Tooltip text="Add a step" shortcut="A" describes={false}>
        <Button
          ref={add}
          icon="plus"
          collapse="early"
          data-add-step=""
          onClick={() => add.current && onAdd(add.current)}
        >
          Add a step
        </Button>
      </Tooltip>
      <Tooltip text={tidyWords} shortcut="Shift+Alt+T" describes={false}>
        {/* Not `loading`: a press while it works stops it. */}
        <Button icon={tidying ? 'x' : 'wand'} collapse="early" aria-busy={tidying} onClick={onTidy}>
          {tidyWords}
        </Button>
      </Tooltip>
    </div>
  );
}
