// inspector: the settings of what is selected, drawn from the fields of its kind. It knows no kind by name and draws no canvas.
import { useImperativeHandle, useRef, type Ref } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { Finding } from '../../verify/finding.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { FlowSettings } from './flow-settings.tsx';
import { SeveralSteps } from './several-steps.tsx';
import { StepProblems } from './step-problems.tsx';
import { StepSettings } from './step-settings.tsx';
import { useProblemFocus } from './use-problem-focus.ts';

/** What the world around may ask of the inspector. */
export interface InspectorHandle {
  /** Puts the focus into the first field; false while there is none. */
  readonly focusFirst: () => boolean;
}

interface InspectorProps {
  document: PlanDocument;
  kinds: Kinds;
  /** The plan's problems; those of the selected step are shown. */
  findings: readonly Finding[];
  onPlayCall: (call: CallScript) => void;
  /** A new step is to follow an exit; the canvas knows where there is room. */
  onAddAfter: (from: WireStart, kind: string) => void;
  /** Lay the flow out anew. */
  /** Null where steps have no places. */
  onTidy: (() => void) | null;
  /** Copies what is selected, in a view that shows where; null where none does. */
  onDuplicate?: (() => void) | null;
  /** The present minute in UTC milliseconds. */
  nowMs: number;
  /** Select another step and bring it into view. */
  onShowStep: (step: string) => void;
  ref?: Ref<InspectorHandle>;
}

/** The settings of the selected step; of the flow when nothing is selected. */
export function Inspector({ document, kinds, findings, onPlayCall, ref, ...rest }: InspectorProps) {
  const { nowMs, onAddAfter, onShowStep, onTidy, onDuplicate = null } = rest;
  const flow = useDocument(document, (state) => state.flow);
  const steps = useDocument(document, (state) => state.selection.steps);
  const panel = useRef<HTMLDivElement>(null);
  const { onFixed, ...problemFocus } = useProblemFocus(panel);
  useImperativeHandle(
    ref,
    () => ({
      focusFirst: () => {
        const field = panel.current?.querySelector<HTMLElement>(
          'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)',
        );
        field?.focus();
        return field !== null && field !== undefined;
      },
    }),
    [],
  );
  const [step] = steps;
  const own = findings.filter(
    ({ place }) =>
      (place.at === 'node' && place.flow === flow && place.node === step) ||
      (place.at === 'flow' && place.flow === flow && step === undefined),
  );
  const problems = own.length > 0 && (
    <StepProblems document={document} findings={own} onPlay={onPlayCall} onFixed={onFixed} />
  );
  return (
    <div ref={panel} {...problemFocus} className="flex flex-col gap-4">
      {steps.length > 1 ? (
        <SeveralSteps
          key={`${flow}/${steps.join('/')}`}
          document={document}
          kinds={kinds}
          ids={steps}
          nowMs={nowMs}
          onTidy={onTidy}
          onDuplicate={onDuplicate}
          onAddAfter={onAddAfter}
          onShowStep={onShowStep}
        />
      ) : step === undefined ? (
        <>
          <FlowSettings document={document} kinds={kinds} />
          {problems}
        </>
      ) : (
        <StepSettings
          key={`${flow}/${step}`}
          document={document}
          kinds={kinds}
          id={step}
          nowMs={nowMs}
          onAddAfter={onAddAfter}
          onShowStep={onShowStep}
        >
          {problems}
        </StepSettings>
      )}
    </div>
  );
}
