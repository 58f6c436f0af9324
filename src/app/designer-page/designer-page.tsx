import { Suspense, useEffect, useRef, useState } from 'react';
import { useDocument } from '../document/use-document.ts';
import type { Typed } from '../document/typing-journal.ts';
import type { InspectorHandle } from '../inspector/inspector.tsx';
import type { Finding } from '../../verify/finding.ts';
import { FIRST_ASKED } from '../coverage/coverage-asked.ts';
import { useChecks } from '../problems/use-checks.ts';
import { useProofQuestions } from '../problems/use-proof-questions.ts';
import { AppFrame } from '../shell/app-frame.tsx';
import type { Place } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { SectionSkeleton } from '../shell/section-skeleton.tsx';
import { useTour } from '../tour/use-tour.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { AppRail } from './app-rail.tsx';
import { DraftWarnings } from './draft-warnings.tsx';
import { FlowDrawer } from './flow-drawer.tsx';
import { CoveragePanel, fetchPanels, PageDialogs, PresentedCall, SectionPage, TryPanel } from './lazy-parts.ts';
import type { PageDialog } from './page-dialog.ts';
import { PAGE_NAMES } from './page-names.ts';
import { PageTopBar } from './page-top-bar.tsx';
import type { PlanKeeper } from './plan-keeper.ts';
import { railItems } from './rail-items.ts';
import { ShownFlow } from './shown-flow.tsx';
import { SidePanel } from './side-panel.tsx';
import { useClock } from './use-clock.ts';
import { useFlowFirst } from './use-flow-first.ts';
import { useFlowViews } from './use-flow-views.ts';
import { useFollowCall } from './use-follow-call.ts';
import { useLiveVersion } from './use-live-version.ts';
import { usePageActions } from './use-page-actions.ts';
import { usePageKeys } from './use-page-keys.ts';
import { usePanels } from './use-panels.ts';
import { usePlayedCall } from './use-played-call.ts';
import { useUnreadableNotice } from './use-unreadable-notice.ts';
import type { Elsewhere } from './watch-plan.ts';

interface DesignerPageProps {
  keeper: PlanKeeper;
  place: Place;
  /** Something to say once, such as that a draft could not be read. */
  notice: string | null;
  /** That draft as it was kept, to be saved as a file. */
  unreadable: string | null;
  elsewhere: Elsewhere;
  /** What was being typed when the page ended the last time. */
  typed: readonly Typed[];
  /** A sample office that no backend holds. */
  isSample: boolean;
}

const NONE: readonly Finding[] = [];

/** One plan on the screen: the only place where the features meet. */
export function DesignerPage({ keeper, place, notice, unreadable, elsewhere, typed, isSample }: DesignerPageProps) {
  const { document } = keeper;
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const [dialog, setDialog] = useState<PageDialog | null>(
    // The address of a link from where many clients are changed at once.
    place.page === 'history' && place.item === 'publish' ? 'publish' : null,
  );
  const [coverage, setCoverage] = useState(FIRST_ASKED);
  const inspector = useRef<InspectorHandle>(null);
  const historyButton = useRef<HTMLButtonElement>(null);
  const views = useFlowViews(document, place);
  const { page, isFlow } = views;
  const panels = usePanels(document, views);
  const nowMs = useClock();
  const checks = useChecks(plan, nowMs);
  const findings = checks.findings ?? NONE;
  const questions = useProofQuestions(nowMs);
  const played = usePlayedCall(plan, nowMs, panels.trying);
  const call = panels.trying ? played.tried.decorations : null;
  const live = useLiveVersion(plan.id);
  const hasProblem = findings.some(({ severity }) => severity !== 'hint');
  const tour = useTour({
    played: panels.trying && played.tried.result?.ok === true,
    fixed: checks.findings && !hasProblem,
  });
  const name = plan.flows[flow]?.name;
  const hasBars = useFlowFirst();
  const { act, currentFinding } = usePageActions({ document, views, panels, played, checks, open: setDialog });

  useUnreadableNotice(notice, unreadable);
  useFollowCall(document, views, call?.activeStep ?? null);
  useEffect(() => {
    const timer = setTimeout(fetchPanels, 1500);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const shown = isFlow ? name : PAGE_NAMES[page as keyof typeof PAGE_NAMES];
    globalThis.document.title = [shown, plan.name, 'Ringplan'].filter((part) => part !== undefined).join(' · ');
  }, [isFlow, name, page, plan.name]);
  usePageKeys({
    onTry: act.tryCall,
    onProblem: act.toProblem,
    // A room that watches a call is shown nothing else.
    onHelp: () => page !== 'walk' && setDialog('help'),
    onPalette: () => page !== 'walk' && act.open('palette'),
    // The canvas has these keys itself.
    ...(page === 'flow' ? {} : { onUndo: act.undo, onRedo: act.redo }),
  });

  if (page === 'walk')
    return (
      <Suspense fallback={null}>
        <PresentedCall
          document={document}
          live={live.number === undefined ? undefined : live.plan}
          nowMs={nowMs}
          start={played.tried.asked()}
          onLeave={act.play}
        />
      </Suspense>
    );
  return (
    <>
      <AppFrame
        topBar={
          hasBars && (
            <PageTopBar
              {...checks}
              document={document}
              flowName={isFlow ? name : undefined}
              isInTwoTabs={elsewhere === 'yes'}
              sample={isSample && live.isUnreached}
              live={live.number}
              historyOpen={dialog === 'changes'}
              historyButton={historyButton}
              act={act}
            />
          )
        }
        rail={
          hasBars && (
            <AppRail
              items={railItems(plan.id, flow, page)}
              onHelp={() => setDialog('help')}
              onTour={() => {
                tour.begin();
                act.openTab(null);
                goTo({ plan: plan.id, page: 'flow', flow });
              }}
            />
          )
        }
        main={
          <Suspense fallback={<SectionSkeleton />}>
            {isFlow ? (
              <ShownFlow {...{ document, findings, call, views, panels, inspector, tour, act }} />
            ) : (
              <SectionPage
                {...{ document, findings, nowMs, page, live, views, questions, coverage, act }}
                item={place.item ?? null}
                proven={checks.proven}
                onCoverage={setCoverage}
              />
            )}
          </Suspense>
        }
        inspector={
          panels.panel && {
            label: panels.panel === 'steps' ? 'Steps to add' : 'Settings',
            content: (
              <SidePanel
                {...{ document, nowMs, findings }}
                ref={inspector}
                shows={panels.panel}
                view={views.view}
                drawn={place.page === 'flow'}
                onPlay={act.play}
              />
            ),
            onClose: panels.close,
          }
        }
        drawer={
          isFlow &&
          (hasBars ? (
            <FlowDrawer
              plan={plan}
              findings={checks.findings}
              currentFinding={currentFinding}
              tab={panels.tab}
              act={act}
              coverage={
                <CoveragePanel plan={plan} asked={coverage} nowMs={nowMs} onAsk={setCoverage} onPlay={act.play} />
              }
              tryCall={<TryPanel document={document} live={live.plan} played={played} nowMs={nowMs} />}
            />
          ) : (
            <div className="h-10.25 border-t border-line bg-panel" />
          ))
        }
      />
      <DraftWarnings {...{ document, elsewhere, typed, act }} />
      <ErrorBoundary part="This window" shows={dialog ?? ''} onClose={() => setDialog(null)}>
        <Suspense fallback={null}>
          {dialog && (
            <PageDialogs
              {...{ dialog, keeper, findings, nowMs, views, historyButton, act }}
              checking={checks.checking}
              live={live.plan}
            />
          )}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
