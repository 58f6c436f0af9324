import { Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { localText } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { useLive } from '../backend/plan-queries.ts';
import { isAway, ProblemError } from '../backend/problem-error.ts';
import { FlowCanvas, type FlowCanvasHandle } from '../canvas/flow-canvas.tsx';
import type { InspectorHandle } from '../inspector/inspector.tsx';
import { NOTHING } from '../document/selection.ts';
import { useDocument } from '../document/use-document.ts';
import { nextFinding } from '../problems/next-finding.ts';
import { useChecks } from '../problems/use-checks.ts';
import { useProofQuestions } from '../problems/use-proof-questions.ts';
import { AppFrame } from '../shell/app-frame.tsx';
import { pageOfCollection } from '../things/page-of.ts';
import { ProofQuestionsContext } from '../things/proof-questions.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { toast } from '../ui/toast.ts';
import { FIRST_ASKED } from '../coverage/coverage-asked.ts';
import { AppRail } from './app-rail.tsx';
import { canvasMarks } from './canvas-marks.ts';
import { callerViews } from './caller-views.tsx';
import type { ComparedCall } from './compared-call.tsx';
import { FirstHint } from './first-hint.tsx';
import { FlowDrawer, type DrawerTab } from './flow-drawer.tsx';
import { removeTestCall } from './keep-test-call.ts';
import {
  ConflictDialog,
  CoveragePage,
  CoveragePanel,
  fetchPanels,
  PublishDialog,
  ShortcutSheet,
  TestCallsPage,
  TodayPage,
  VersionsPage,
} from './lazy-parts.ts';
import { PageTopBar } from './page-top-bar.tsx';
import type { Place } from '../shell/place.ts';
import type { PlanKeeper } from './plan-keeper.ts';
import { publisherOf } from './publisher-of.ts';
import { railItems } from './rail-items.ts';
import { SECTION_PAGES } from './section-pages.ts';
import { SidePanel } from './side-panel.tsx';
import { useClock } from './use-clock.ts';
import { TryPanel } from './try-panel.tsx';
import { usePlayedCall } from './use-played-call.ts';
import { useFlowAddress } from './use-flow-address.ts';
import { usePageKeys } from './use-page-keys.ts';
import { goTo } from '../shell/use-place.ts';

interface DesignerPageProps {
  keeper: PlanKeeper;
  place: Place;
  /** Something to say once, such as that a draft could not be read. */
  notice: string | null;
  /** A sample office that no backend holds. */
  isSample: boolean;
}

/** One plan on the screen: the only place where the features meet. */
export function DesignerPage({ keeper, place, notice, isSample }: DesignerPageProps) {
  const { document } = keeper;
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const selection = useDocument(document, (state) => state.selection);
  const conflict = useDocument(document, (state) => state.conflict);
  const [tab, setTab] = useState<DrawerTab | null>(null);
  const [dialog, setDialog] = useState<'publish' | 'conflict' | 'help' | null>(null);
  const [coverage, setCoverage] = useState(FIRST_ASKED);
  const [currentFinding, setCurrentFinding] = useState<string | null>(null);
  // The panel at the right opens by itself for a selected step; these open it without one.
  const [asked, setAsked] = useState<'settings' | 'steps' | null>(null);
  const canvas = useRef<FlowCanvasHandle>(null);
  const inspector = useRef<InspectorHandle>(null);
  const nowMs = useClock();
  const { findings, proven, checking } = useChecks(plan, nowMs);
  const questions = useProofQuestions(nowMs);
  const trying = tab === 'try' && place.page === 'flow';
  const played = usePlayedCall(plan, nowMs, trying);
  const { tried } = played;
  const live = useLive(plan.id);
  const isUnreached = live.error instanceof ProblemError && isAway(live.error.problem);
  const livePlan = useMemo(() => {
    const read = live.data ? readPlan(live.data.document, KINDS) : null;
    return live.data && read?.ok ? { number: live.data.entry.number, plan: read.value } : null;
  }, [live.data]);
  const marks = useMemo(
    () => canvasMarks(flow, findings ?? [], trying ? tried.decorations : null),
    [flow, findings, trying, tried.decorations],
  );
  const hasProblem = findings?.some(({ severity }) => severity !== 'hint') ?? false;
  const name = plan.flows[flow]?.name;
  const Section = SECTION_PAGES[place.page];
  const hasSelection = selection.steps.length > 0;
  // A call has the room to itself, unless somebody asks for the settings of a step they see it pass.
  const followsSelection = hasSelection && asked !== 'steps' && !trying;
  const panel = place.page !== 'flow' ? null : followsSelection ? 'settings' : asked;

  useFlowAddress(document, place);
  useEffect(() => {
    if (notice !== null) toast({ text: notice, tone: 'warning' });
  }, [notice]);
  useEffect(() => {
    const timer = setTimeout(fetchPanels, 1500);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    globalThis.document.title = `${name === undefined ? '' : `${name} · `}${plan.name} · Ringplan`;
  }, [name, plan.name]);
  useEffect(() => {
    if (panel !== null) canvas.current?.keepInView();
  }, [panel]);
  const active = trying ? (tried.decorations?.activeStep ?? null) : null;
  useEffect(() => {
    if (active === null) return undefined;
    const [activeFlow = '', step = ''] = active.split('/');
    // A call that is played on another plan may pass steps that the draft does not have.
    if (!document.store.getState().plan.flows[activeFlow]?.nodes[step]) return undefined;
    document.openFlow(activeFlow);
    showWhenDrawn(canvas, step, false);
    // A call leaves nothing selected behind, so that no inspector opens by itself afterwards.
    return () => document.select(NOTHING);
  }, [document, active]);

  const toFlow = (to: string = flow) => goTo({ plan: plan.id, page: 'flow', flow: to });
  const openTab = (next: DrawerTab | null) => {
    if (next !== null && place.page !== 'flow') toFlow();
    if (next === 'try') setAsked(null);
    else played.endComparison();
    setTab(next);
  };
  const show = (finding: Finding) => {
    setCurrentFinding(finding.id);
    const where = finding.place;
    if (where.at === 'thing') {
      const page = pageOfCollection(where.collection);
      setDialog(null);
      if (page !== null) goTo({ plan: plan.id, page, flow: null, item: where.id });
      return;
    }
    if (where.at !== 'node' && where.at !== 'flow') return;
    setDialog(null);
    document.openFlow(where.flow);
    if (place.page !== 'flow') toFlow(where.flow);
    if (where.at === 'node') showWhenDrawn(canvas, where.node, true);
  };
  const playCall = (call: CallScript) => {
    played.load(call);
    openTab('try');
  };
  const playCompared = (call: ComparedCall) => {
    setDialog(null);
    played.compare(call);
    openTab('try');
  };
  const callers = callerViews({
    draft: plan,
    live: livePlan,
    nowMs,
    onPublish: () => setDialog('publish'),
    onPlay: playCompared,
  });
  const toProblem = (by: 1 | -1) => {
    const next = nextFinding(findings ?? [], currentFinding, by);
    if (next === null) return toast({ text: 'No problems found', tone: 'ok' });
    if (!trying) setTab('problems');
    show(next);
  };
  const undo = () => {
    const label = document.undo();
    if (label !== null) toast({ text: `Undone: ${label}` });
  };
  const redo = () => {
    const label = document.redo();
    if (label !== null) toast({ text: `Redone: ${label}` });
  };
  usePageKeys({
    onTry: () => openTab('try'),
    onProblem: toProblem,
    onHelp: () => setDialog('help'),
    // The canvas has these keys itself.
    ...(place.page === 'flow' ? {} : { onUndo: undo, onRedo: redo }),
  });

  return (
    <>
      <AppFrame
        topBar={
          <PageTopBar
            document={document}
            flowName={place.page === 'flow' ? name : undefined}
            sample={isSample && isUnreached}
            live={live.data === undefined ? undefined : (live.data?.entry.number ?? null)}
            findings={findings}
            proven={proven}
            checking={checking}
            onPlay={playCall}
            onUndo={undo}
            onRedo={redo}
            onConflict={() => setDialog('conflict')}
            onProblems={() => openTab('problems')}
            onTry={() => openTab('try')}
            onPublish={() => setDialog('publish')}
          />
        }
        rail={<AppRail items={railItems(plan.id, flow, place.page)} onHelp={() => setDialog('help')} />}
        main={
          <Suspense fallback={null}>
            {place.page === 'history' ? (
              <VersionsPage
                plan={plan}
                callersOf={callers.ofVersions}
                onPublish={() => setDialog('publish')}
                onUseAsDraft={(old, number) => {
                  document.edit({
                    label: `Use version ${number} as draft`,
                    apply: (draft) => {
                      Object.assign(draft, old);
                    },
                  });
                  toast({
                    text: `Your draft is now what version ${number} was`,
                    tone: 'ok',
                    action: { label: 'Undo', onPress: undo },
                  });
                }}
              />
            ) : place.page === 'tests' ? (
              <TestCallsPage
                plan={plan}
                onPlay={playCall}
                onTry={() => openTab('try')}
                onRemove={(id) => document.edit(removeTestCall(plan, id))}
              />
            ) : place.page === 'today' ? (
              <TodayPage
                draft={plan}
                live={livePlan}
                liveKnown={live.data !== undefined}
                spanCheck={callers.ofSpan}
                onTry={(situation, atMs) => {
                  tried.change({ ...tried.session.script, at: localText(plan.zone, atMs), situation });
                  openTab('try');
                }}
              />
            ) : place.page === 'coverage' ? (
              <CoveragePage
                plan={plan}
                asked={coverage}
                item={place.item ?? null}
                nowMs={nowMs}
                onAsk={setCoverage}
                onPlay={playCall}
                onBack={() => toFlow()}
              />
            ) : Section ? (
              <ProofQuestionsContext value={questions}>
                <Section
                  document={document}
                  item={place.item ?? null}
                  findings={findings ?? []}
                  proven={proven}
                  nowMs={nowMs}
                  onPlay={playCall}
                />
              </ProofQuestionsContext>
            ) : (
              <>
                <FlowCanvas
                  ref={canvas}
                  document={document}
                  kinds={KINDS}
                  decorations={marks}
                  onOpenSettings={() => {
                    setAsked('settings');
                    focusWhenDrawn(inspector);
                  }}
                  onNextProblem={toProblem}
                  toolbar={
                    <>
                      <IconButton
                        icon="grip-vertical"
                        label="Steps to drag"
                        pressed={panel === 'steps'}
                        onClick={() => setAsked(asked === 'steps' ? null : 'steps')}
                      />
                      <IconButton
                        icon="settings"
                        label="Settings of this flow"
                        pressed={panel === 'settings' && !hasSelection}
                        onClick={() => {
                          document.select(NOTHING);
                          setAsked(asked === 'settings' && !hasSelection ? null : 'settings');
                        }}
                      />
                    </>
                  }
                />
                {tab === null && (
                  <FirstHint hasProblem={hasProblem} onTry={() => openTab('try')} onProblem={() => toProblem(1)} />
                )}
              </>
            )}
          </Suspense>
        }
        inspector={
          panel === null
            ? null
            : {
                label: panel === 'steps' ? 'Steps to add' : 'Settings',
                content: (
                  <SidePanel
                    ref={inspector}
                    shows={panel}
                    document={document}
                    findings={findings ?? []}
                    canvas={canvas}
                    nowMs={nowMs}
                    onPlay={playCall}
                  />
                ),
                onClose: (byKey) => {
                  const [step] = selection.steps;
                  setAsked(null);
                  document.select(NOTHING);
                  if (byKey && step !== undefined) canvas.current?.focusStep(step);
                },
              }
        }
        drawer={
          place.page === 'flow' ? (
            <FlowDrawer
              plan={plan}
              findings={findings}
              currentFinding={currentFinding}
              tab={tab}
              onTab={openTab}
              onGo={show}
              onPlay={playCall}
              onFix={({ label, edit }) => {
                document.edit(edit);
                toast({ text: `Fixed: ${label}`, tone: 'ok', action: { label: 'Undo', onPress: undo } });
              }}
              coverage={
                <CoveragePanel plan={plan} asked={coverage} nowMs={nowMs} onAsk={setCoverage} onPlay={playCall} />
              }
              tryCall={<TryPanel document={document} live={livePlan} played={played} nowMs={nowMs} />}
            />
          ) : null
        }
      />
      <Suspense fallback={null}>
        {dialog === 'publish' && (
          <PublishDialog
            plan={plan}
            live={livePlan}
            findings={findings ?? []}
            callers={callers.ofPublish()}
            onPublish={publisherOf(keeper)}
            onShow={show}
            onConflict={() => setDialog('conflict')}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'conflict' && conflict && (
          <ConflictDialog
            mine={conflict.mine}
            theirs={conflict.theirs}
            onKeep={(whose) => {
              setDialog(null);
              void keeper.settle(whose);
            }}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'help' && <ShortcutSheet onClose={() => setDialog(null)} />}
      </Suspense>
    </>
  );
}

/** The panel may only now be fetched. */
function focusWhenDrawn(inspector: RefObject<InspectorHandle | null>, tries = 60): void {
  requestAnimationFrame(() => {
    if (inspector.current?.focusFirst() !== true && tries > 0) focusWhenDrawn(inspector, tries - 1);
  });
}

/** The canvas may be of another page or flow until the next frames. */
function showWhenDrawn(canvas: RefObject<FlowCanvasHandle | null>, step: string, focus: boolean, tries = 30): void {
  requestAnimationFrame(() => {
    if (canvas.current) canvas.current.showStep(step, { focus });
    else if (tries > 0) showWhenDrawn(canvas, step, focus, tries - 1);
  });
}
