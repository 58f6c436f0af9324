import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { FlowNameDialog } from './flow-name-dialog.tsx';
import { RemoveThingDialog } from './remove-thing-dialog.tsx';

/** What can be asked about the flows of a plan. */
export type FlowQuestion = 'add' | 'rename' | 'remove';

interface FlowDialogProps {
  document: PlanDocument;
  kinds: Kinds;
  question: FlowQuestion;
  onClose: () => void;
}

/** Asks for the name of a new flow, for another one of the open flow, or whether the open flow is to go. */
export function FlowDialog({ document, kinds, question, onClose }: FlowDialogProps) {
  const open = useDocument(document, (state) => state.flow);
  if (question === 'remove') return <RemoveThingDialog document={document} thing="flow" id={open} onClose={onClose} />;
  return <FlowNameDialog document={document} kinds={kinds} naming={question} onClose={onClose} />;
}
