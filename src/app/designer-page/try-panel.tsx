import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import { toast } from '../ui/toast.ts';
import { addTestCalls } from '../../plan/edits/test-call-edits.ts';
import { BackendComparison, TryCall } from './lazy-parts.ts';
import { ComparedCallBar } from './compared-call.tsx';
import type { LivePlan } from './use-live-version.ts';
import type { PlayedCall } from './use-played-call.ts';

interface TryPanelProps {
  document: PlanDocument;
  live: LivePlan | null;
  played: PlayedCall;
  nowMs: number;
}

/** The panel of "Try a call": the phone, above it on which plan the call is played where that is not plain. */
export function TryPanel({ document, live, played, nowMs }: TryPanelProps) {
  const draft = useDocument(document, (state) => state.plan);
  const { tried, compared } = played;
  return (
    <div className="flex flex-col md:h-full">
      {compared && <ComparedCallBar compared={compared} onShow={played.showSide} />}
      <div className="md:min-h-0 md:flex-1">
        <TryCall
          plan={played.plan}
          tried={tried}
          nowMs={nowMs}
          onKeep={(scenario) => {
            document.edit(addTestCalls(draft, [scenario]));
            toast({
              text: `Kept as test call: ${scenario.name}`,
              tone: 'ok',
              action: { label: 'Show', onPress: () => goTo({ plan: draft.id, page: 'tests', flow: null }) },
            });
          }}
          onPresent={() => goTo({ plan: draft.id, page: 'walk', flow: null })}
          extra={
            live && (
              <BackendComparison
                draft={draft}
                live={live.plan}
                liveNumber={live.number}
                script={tried.session.script}
              />
            )
          }
        />
      </div>
    </div>
  );
}
