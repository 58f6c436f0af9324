import { Suspense } from 'react';
import { setTarget } from '../../plan/edits/set-target.ts';
import { addTestCalls } from '../../plan/edits/test-call-edits.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { recordingUrl } from '../backend/recordings.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { toast } from '../ui/toast.ts';
import { Walkthrough } from '../try-call/walkthrough/walkthrough.tsx';
import { goTo, usePlace } from '../shell/use-place.ts';
import { ShareWalkDialog } from './lazy-parts.ts';
import type { LivePlan } from './use-live-version.ts';

interface PresentedCallProps {
  document: PlanDocument;
  /** Undefined while it is not known. */
  live: LivePlan | null | undefined;
  nowMs: number;
  /** The call to begin with; null for a plain one. */
  start: CallScript | null;
  onLeave: (script: CallScript) => void;
}

/** The draft as a call for a meeting; targets and test calls go into the document. */
export function PresentedCall({ document, live, nowMs, start, onLeave }: PresentedCallProps) {
  const plan = useDocument(document, (state) => state.plan);
  // The window for links is part of the address, so that other places can lead to it.
  const sharing = usePlace().item === 'share';
  const share = (open: boolean) => goTo({ plan: plan.id, page: 'walk', flow: null, item: open ? 'share' : null }, true);
  return (
    <>
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
        onShare={() => share(true)}
        leaveLabel="Back to the designer"
        onLeave={onLeave}
      />
      {sharing && (
        <Suspense fallback={null}>
          <ShareWalkDialog plan={plan} live={live?.number ?? null} onClose={() => share(false)} />
        </Suspense>
      )}
    </>
  );
}
