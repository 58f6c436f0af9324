import type { ReactNode } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Finding } from '../../verify/finding.ts';
import type { PlanDocument } from '../document/document-store.ts';

interface StepInspectorParts {
  document: PlanDocument;
  step: string;
  findings: readonly Finding[];
  onPlay: (call: CallScript) => void;
  onClose: () => void;
}

/** The inspector of the selected step, as the frame takes it. */
export function stepInspector({ document, step, onClose }: StepInspectorParts): {
  label: string;
  content: ReactNode;
  onClose: () => void;
} {
  const { plan, flow } = document.store.getState();
  const name = plan.flows[flow]?.nodes[step]?.name ?? step;
  return { label: `Step ${name}`, content: <h2 className="pr-9 text-lg font-semibold">{name}</h2>, onClose };
}
