import { Suspense, type Ref, type RefObject } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Finding } from '../../verify/finding.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { FlowView } from '../document/flow-view.ts';
import type { InspectorHandle } from '../inspector/inspector.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { Inspector, StepPalette } from './lazy-parts.ts';

interface SidePanelProps {
  shows: 'settings' | 'steps';
  document: PlanDocument;
  findings: readonly Finding[];
  /** Whatever shows the flow. */
  view: RefObject<FlowView | null>;
  /** Steps have places here, which can be tidied. */
  drawn: boolean;
  nowMs: number;
  onPlay: (call: CallScript) => void;
  ref?: Ref<InspectorHandle>;
}

/** The panel at the right: the settings of what is selected, or the steps to add. */
export function SidePanel({ shows, document, findings, view, drawn, nowMs, onPlay, ref }: SidePanelProps) {
  return (
    <Suspense fallback={<Spinner label="Loading" />}>
      {shows === 'steps' ? (
        <StepPalette kinds={KINDS} onAdd={(kind) => view.current?.addStep(kind)} />
      ) : (
        <Inspector
          {...(ref === undefined ? {} : { ref })}
          document={document}
          kinds={KINDS}
          findings={findings}
          onPlayCall={onPlay}
          onAddAfter={(from, kind) => view.current?.addAfter(from, kind)}
          nowMs={nowMs}
          onDuplicate={drawn ? () => view.current?.run?.('duplicate') : null}
          onTidy={drawn ? () => view.current?.tidyUp?.() : null}
          onShowStep={(step) => view.current?.showStep(step)}
        />
      )}
    </Suspense>
  );
}
