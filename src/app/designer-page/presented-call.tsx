import { setTarget } from '../../plan/edits/set-target.ts';
import { addTestCalls } from '../../plan/edits/test-call-edits.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { recordingUrl } from '../backend/recordings.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { toast } from '../ui/toast.ts';
import { Walkthrough } from '../try-call/walkthrough/walkthrough.tsx';

interface PresentedCallProps {
  document: PlanDocument;
  /** Undefined while it is not known. */
  live: { readonly number: number; readonly plan: Plan } | null | undefined;
  nowMs: number;
  /** The call to begin with; null for a plain one. */
  start: CallScript | null;
  onLeave: (script: CallScript) => void;
}

/** The draft as a call for a meeting; targets and test calls go into the document. */
export function PresentedCall({ document, live, nowMs, start, onLeave }: PresentedCallProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <Walkthrough
      plan={plan}
      version="Draft"
      nowMs={nowMs}
      readOnly={false}
      start={start}
      live={live}
      soundUrl={recordingUrl}
      onTarget={(target, most) => document.edit(setTarget(target, most))}
      onKeep={(scenario) => {
        document.edit(addTestCalls(plan, [scenario]));
        toast({ text: `Kept as test call: ${scenario.name}`, tone: 'ok' });
      }}
      leaveLabel="Back to the designer"
      onLeave={onLeave}
    />
  );
}
