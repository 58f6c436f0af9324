import { Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { localText } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { useWatched } from '../backend/use-watched.ts';
import { isAway, ProblemError } from '../backend/problem-error.ts';
import { FlowCanvas, type FlowCanvasHandle } from '../canvas/flow-canvas.tsx';
import type { InspectorHandle } from '../inspector/inspector.tsx';
import type { FlowView } from '../document/flow-view.ts';
import type { Typed } from '../document/typing-journal.ts';
import { NOTHING } from '../document/selection.ts';
import { useDocument } from '../document/use-document.ts';
import { nextFinding } from '../problems/next-finding.ts';
import { useChecks } from '../problems/use-checks.ts';
import { useProofQuestions } from '../problems/use-proof-questions.ts';
import { AppFrame } from '../shell/app-frame.tsx';
import { pageOfCollection } from '../things/page-of.ts';
import { ProofQuestionsContext } from '../things/proof-questions.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { toast } from '../ui/toast.ts';
import { FIRST_ASKED } from '../coverage/coverage-asked.ts';
import { AppRail } from './app-rail.tsx';
import { canvasMarks } from './canvas-marks.ts';
import { callerViews } from './caller-views.tsx';
import type { ComparedCall } from './compared-call.tsx';
import { FlowDrawer, type DrawerTab } from './flow-drawer.tsx';
import { FlowViewSwitch } from './flow-view-switch.tsx';
import {
  ConflictDialog,
  CoveragePage,
  CoveragePanel,
  DraftNotices,
  EditHistory,
  ExitCoverage,
  fetchPanels,
  FlowOutline,
  OutlineSheet,
  PlanPalette,
  PresentedCall,
  PublishDialog,
  ShareMenu,
  ShortcutSheet,
  TodayPage,
  TourCard,
  TryPanel,
  VersionsPage,
} from './lazy-parts.ts';
import { PageTopBar } from './page-top-bar.tsx';
import { isFlowPage, likedFlowPage, likeFlowPage, type FlowPage } from '../shell/flow-page.ts';
import type { Place } from '../shell/place.ts';
import { SectionSkeleton } from '../shell/section-skeleton.tsx';
import type { PaletteActions } from './plan-palette.tsx';
import { useTour } from '../tour/use-tour.ts';
import type { PlanKeeper } from './plan-keeper.ts';
import { publisherOf } from './publisher-of.ts';
import { railItems } from './rail-items.ts';
import { saveFile } from '../things/save-file.ts';
import { SECTION_PAGES } from './section-pages.ts';
import { SidePanel } from './side-panel.tsx';
import { useClock } from './use-clock.ts';
import type { Elsewhere } from './watch-plan.ts';
import { usePlayedCall } from './use-played-call.ts';
import { useFlowAddress } from './use-flow-address.ts';
import { usePageKeys } from './use-page-keys.ts';
import { focusWhenDrawn, showWhenDrawn, whenDrawn } from './when-drawn.ts';
import { goTo } from '../shell/use-place.ts';

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

/** One plan on the screen: the only place where the features meet. */
export function DesignerPage({ keeper, place, notice, unreadable, elsewhere, typed, isSample }: DesignerPageProps) {
  const { document } = keeper;
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const selection = useDocument(document, (state) => state.selection);
  const conflict = useDocument(document, (state) => state.conflict);
  const isAwaySaving = useDocument(document, (state) => state.saving === 'offline');
  const isKept = useDocument(document, (state) => state.kept);
  const [tab, setTab] = useState<DrawerTab | null>(null);
  const [dialog, setDialog] = useState<'publish' | 'conflict' | 'help' | 'palette' | 'changes' | null>(
    // The address of a link from where many clients are changed at once.
    place.page === 'history' && place.item === 'publish' ? 'publish' : null,
  );
  const [coverage, setCoverage] = useState(FIRST_ASKED);
  const [currentFinding, setCurrentFinding] = useState<string | null>(null);
  // The panel at the right opens by itself for a selected step; these open it without one.
  const [asked, setAsked] = useState<'settings' | 'steps' | null>(null);
  const [untested, setUntested] = useState<ReadonlySet<string> | null>(null);
  const canvas = useRef<FlowCanvasHandle>(null);
  const outline = useRef<FlowView>(null);
  const inspector = useRef<InspectorHandle>(null);
  const historyButton = useRef<HTMLButtonElement>(null);
  // An address without a flow leaves open how it is shown.
  const page = place.page === 'flow' && place.flow === null ? likedFlowPage() : place.page;
  const isFlow = isFlowPage(page);
  const view: RefObject<FlowView | null> = page === 'outline' ? outline : canvas;
  const nowMs = useClock();
  const { findings, proven, checking } = useChecks(plan, nowMs);
  const questions = useProofQuestions(nowMs);
  const trying = tab === 'try' && isFlow;
  const played = usePlayedCall(plan, nowMs, trying);
  const { tried } = played;
  const live = useWatched(plan.id, (queries) => queries.watchLive(plan.id));
  const isUnreached = live.error instanceof ProblemError && isAway(live.error.problem);
  const livePlan = useMemo(() => {
    const read = live.data ? readPlan(live.data.document, KINDS) : null;
    return live.data && read?.ok ? { number: live.data.entry.number, plan: read.value } : null;
  }, [live.data]);
  const marks = useMemo(
    () => canvasMarks(flow, findings ?? [], trying ? tried.decorations : null, untested),
    [flow, findings, trying, tried.decorations, untested],
  );
  const hasProblem = findings?.some(({ severity }) => severity !== 'hint') ?? false;
  const tour = useTour({ played: trying && tried.result?.ok === true, fixed: findings && !hasProblem });
  const name = plan.flows[flow]?.name;
  const Section = SECTION_PAGES[page];
  const hasSelection = selection.steps.length > 0;
  // A call has the room to itself, unless somebody asks for the settings of a step they see it pass.
  const followsSelection = hasSelection && asked !== 'steps' && !trying && page !== 'outline';
  const panel = !isFlow ? null : followsSelection ? 'settings' : asked;

  useFlowAddress(document, { ...place, page });
  // An address may name a step to show; the address itself goes back to that of the flow.
  const asksFor = isFlow ? (place.item ?? null) : null;
  useEffect(() => {
    if (asksFor !== null) showWhenDrawn(view, asksFor, true);
  }, [asksFor, view]);
  useEffect(() => {
    if (notice === null) return;
    const save = () => saveFile('unreadable-draft.json', 'application/json', unreadable ?? '');
    toast({
      text: notice,
      tone: 'warning',
      ...(unreadable === null ? {} : { action: { label: 'Save it as a file', onPress: save } }),
    });
  }, [notice, unreadable]);
  useEffect(() => {
    const timer = setTimeout(fetchPanels, 1500);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    globalThis.document.title = `${name === undefined ? '' : `${name} · `}${plan.name} · Ringplan`;
  }, [name, plan.name]);
  useEffect(() => {
    if (panel !== null) view.current?.keepInView();
  }, [panel, view]);
  const active = trying ? (tried.decorations?.activeStep ?? null) : null;
  useEffect(() => {
    if (active === null) return undefined;
    const [activeFlow = '', step = ''] = active.split('/');
    // A call that is played on another plan may pass steps that the draft does not have.
    if (!document.store.getState().plan.flows[activeFlow]?.nodes[step]) return undefined;
    document.openFlow(activeFlow);
    showWhenDrawn(view, step, false);
    // A call leaves nothing selected behind, so that no inspector opens by itself afterwards.
    return () => document.select(NOTHING);
  }, [document, active, view]);

  const toFlow = (to: string = flow) => goTo({ plan: plan.id, page: likedFlowPage(), flow: to });
  const showFlowAs = (next: FlowPage) => {
    likeFlowPage(next);
    goTo({ plan: plan.id, page: next, flow });
    const step = selection.steps[0] ?? plan.flows[flow]?.start;
    if (step !== undefined)
      whenDrawn<FlowView>(next === 'outline' ? outline : canvas, (drawn) => drawn.focusStep(step));
  };
  /** Opens a flow the way flows are shown here, and says what shows it. */
  const openFlow = (to: string): RefObject<FlowView | null> => {
    document.openFlow(to);
    if (isFlow) return view;
    toFlow(to);
    return likedFlowPage() === 'outline' ? outline : canvas;
  };
  const openTab = (next: DrawerTab | null) => {
    if (next !== null && !isFlow) toFlow();
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
    const shown = openFlow(where.flow);
    if (where.at === 'node') showWhenDrawn(shown, where.node, true);
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
    // A room that watches a call is shown nothing else.
    onHelp: () => page !== 'walk' && setDialog('help'),
    onPalette: () => page !== 'walk' && setDialog('palette'),
    // The canvas has these keys itself.
    ...(page === 'flow' ? {} : { onUndo: undo, onRedo: redo }),
  });

  const openSettings = (focus: boolean) => {
    setAsked('settings');
    if (focus) focusWhenDrawn(inspector);
  };
  const viewSwitch = isFlow && <FlowViewSwitch plan={plan.id} flow={flow} page={page} onChoose={showFlowAs} />;
  const flowSettings = (
    <IconButton
      icon="settings"
      label="Settings of this flow"
      pressed={panel === 'settings' && !hasSelection}
      onClick={() => {
        document.select(NOTHING);
        setAsked(asked === 'settings' && !hasSelection ? null : 'settings');
      }}
    />
  );
  const paletteActions: PaletteActions = {
    toStep: (to, step) => showWhenDrawn(openFlow(to), step, true),
    show,
    play: playCall,
    tryCall: () => openTab('try'),
    tryAt: (at) => {
      tried.change({ ...tried.session.script, at });
      openTab('try');
    },
    publish: () => setDialog('publish'),
    undo,
    redo,
    history: () => setDialog('changes'),
    problem: toProblem,
    help: () => setDialog('help'),
    onCanvas: (shortcut) => {
      if (page !== 'flow') showFlowAs('flow');
      whenDrawn(canvas, (drawn) => drawn.run(shortcut));
    },
  };

  if (page === 'walk')
    return (
      <Suspense fallback={null}>
        <PresentedCall
          document={document}
          live={live.data === undefined ? undefined : livePlan}
          nowMs={nowMs}
          start={tried.session.script}
          onLeave={playCall}
        />
      </Suspense>
    );
  return (
    <>
      <AppFrame
        topBar={
          <PageTopBar
            document={document}
            flowName={isFlow ? name : undefined}
            sample={isSample && isUnreached}
            live={live.data === undefined ? undefined : (live.data?.entry.number ?? null)}
            findings={findings}
            proven={proven}
            checking={checking}
            onPlay={playCall}
            onUndo={undo}
            onRedo={redo}
            onHistory={() => setDialog(dialog === 'changes' ? null : 'changes')}
            historyOpen={dialog === 'changes'}
            historyButton={historyButton}
            onSearch={() => setDialog('palette')}
            onConflict={() => setDialog('conflict')}
            onProblems={() => openTab('problems')}
            onTry={() => openTab('try')}
            onPublish={() => setDialog('publish')}
          />
        }
        rail={
          <AppRail
            items={railItems(plan.id, flow, page)}
            onHelp={() => setDialog('help')}
            onTour={() => {
              tour.begin();
              openTab(null);
              goTo({ plan: plan.id, page: 'flow', flow });
            }}
          />
        }
        main={
          <Suspense fallback={<SectionSkeleton />}>
            {page === 'history' ? (
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
            ) : page === 'today' ? (
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
            ) : page === 'coverage' ? (
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
                {page === 'outline' ? (
                  <FlowOutline
                    ref={outline}
                    document={document}
                    kinds={KINDS}
                    marks={marks}
                    isCovered={panel !== null}
                    onOpenSettings={openSettings}
                    onCanvas={() => showFlowAs('flow')}
                    toolbar={
                      <>
                        {viewSwitch}
                        {flowSettings}
                      </>
                    }
                  />
                ) : (
                  <FlowCanvas
                    ref={canvas}
                    document={document}
                    kinds={KINDS}
                    decorations={marks}
                    onOpenSettings={() => openSettings(true)}
                    onNextProblem={toProblem}
                    onOutline={() => showFlowAs('outline')}
                    toolbar={
                      <>
                        {viewSwitch}
                        <span className="inline-flex rounded-control bg-panel ring-1 ring-line-strong ring-inset">
                          <IconButton
                            icon="grip-vertical"
                            label="Steps to drag"
                            pressed={panel === 'steps'}
                            onClick={() => setAsked(asked === 'steps' ? null : 'steps')}
                          />
                          {flowSettings}
                          <Suspense fallback={null}>
                            <ExitCoverage plan={plan} onFound={setUntested} />
                            <ShareMenu plan={plan} flow={flow} />
                          </Suspense>
                        </span>
                      </>
                    }
                  />
                )}
                {tour.at !== 'over' && page === 'flow' && (
                  <TourCard
                    tour={tour}
                    trying={trying}
                    onTry={() => openTab('try')}
                    onProblem={() => {
                      openTab('problems');
                      const [first] = findings ?? [];
                      if (first) show(first);
                    }}
                  />
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
                    view={view}
                    drawn={place.page === 'flow'}
                    nowMs={nowMs}
                    onPlay={playCall}
                  />
                ),
                onClose: (byKey) => {
                  const [step] = selection.steps;
                  setAsked(null);
                  document.select(NOTHING);
                  if (byKey && step !== undefined) view.current?.focusStep(step);
                },
              }
        }
        drawer={
          isFlow ? (
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
              tryCall={
                <Suspense fallback={null}>
                  <TryPanel
                    document={document}
                    live={livePlan}
                    played={played}
                    nowMs={nowMs}
                    onPresent={() => goTo({ plan: plan.id, page: 'walk', flow: null })}
                  />
                </Suspense>
              }
            />
          ) : null
        }
      />
      <Suspense fallback={null}>
        {(elsewhere !== 'no' || conflict || !isKept || typed.length > 0) && (
          <DraftNotices
            elsewhere={elsewhere}
            conflict={conflict !== null}
            kept={isKept}
            typed={typed}
            onConflict={() => setDialog('conflict')}
          />
        )}
      </Suspense>
      <ErrorBoundary part="This window" shows={dialog ?? ''} onClose={() => setDialog(null)}>
        <Suspense fallback={null}>
          {dialog === 'publish' && (
            <PublishDialog
              plan={plan}
              live={livePlan}
              offline={isAwaySaving}
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
              base={conflict.base}
              mine={conflict.mine}
              theirs={conflict.theirs}
              edits={document.store.getState().history.past}
              callersOf={callers.ofDrafts}
              onSettle={(how) => {
                setDialog(null);
                void keeper.settle(how);
              }}
              onSaveFile={saveFile}
              onClose={() => setDialog(null)}
            />
          )}
          {dialog === 'help' &&
            (page === 'outline' ? (
              <OutlineSheet onClose={() => setDialog(null)} />
            ) : (
              <ShortcutSheet onClose={() => setDialog(null)} />
            ))}
          {dialog === 'changes' && (
            <EditHistory document={document} anchor={() => historyButton.current} onClose={() => setDialog(null)} />
          )}
          {dialog === 'palette' && (
            <PlanPalette
              document={document}
              findings={findings ?? []}
              nowMs={nowMs}
              actions={paletteActions}
              onClose={() => setDialog(null)}
            />
          )}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
