import { Suspense, useMemo, useState, type RefObject } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import type { Finding } from '../../verify/finding.ts';
import { FlowCanvas } from '../canvas/flow-canvas.tsx';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import type { InspectorHandle } from '../inspector/inspector.tsx';
import type { Tour } from '../tour/use-tour.ts';
import type { WalkDecorations } from '../try-call/walk-decorations.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { canvasMarks } from './canvas-marks.ts';
import { FlowViewSwitch } from './flow-view-switch.tsx';
import { ExitCoverage, FlowOutline, ShareMenu, TourCard } from './lazy-parts.ts';
import type { FlowViews } from './use-flow-views.ts';
import type { PageActions } from './use-page-actions.ts';
import type { Panels } from './use-panels.ts';
import { focusWhenDrawn } from './when-drawn.ts';

interface ShownFlowProps {
  document: PlanDocument;
  findings: readonly Finding[];
  /** The call on the screen; null while there is none. */
  call: WalkDecorations | null;
  views: FlowViews;
  panels: Panels;
  inspector: RefObject<InspectorHandle | null>;
  tour: Tour;
  act: PageActions;
}

/** The open flow, on the canvas or as an outline, with what marks its steps and the buttons above it. */
export function ShownFlow({ document, findings, call, views, panels, inspector, tour, act }: ShownFlowProps) {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const [untested, setUntested] = useState<ReadonlySet<string> | null>(null);
  const marks = useMemo(() => canvasMarks(flow, findings, call, untested), [flow, findings, call, untested]);
  const { canvas, outline } = views;
  const isOutline = views.page === 'outline';
  const openSettings = (focus: boolean) => {
    panels.ask('settings');
    if (focus) focusWhenDrawn(inspector);
  };
  const viewSwitch = (
    <FlowViewSwitch plan={plan.id} flow={flow} page={isOutline ? 'outline' : 'flow'} onChoose={views.showAs} />
  );
  const flowSettings = (
    <IconButton
      icon="settings"
      label="Settings of this flow"
      pressed={panels.ofFlow}
      onClick={(event) => {
        panels.toggleFlowSettings();
        // A pointer goes on where it wants; a key goes on in the panel.
        if (event.detail === 0 && !panels.ofFlow) focusWhenDrawn(inspector);
      }}
    />
  );
  return (
    <>
      {isOutline ? (
        <FlowOutline
          ref={outline}
          document={document}
          kinds={KINDS}
          marks={marks}
          isCovered={panels.panel !== null}
          onOpenSettings={openSettings}
          onCanvas={() => views.showAs('flow')}
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
          onNextProblem={act.toProblem}
          onOutline={() => views.showAs('outline')}
          toolbar={
            <>
              {viewSwitch}
              <span className="inline-flex shrink-0 rounded-control bg-panel ring-1 ring-line-strong ring-inset">
                {/* On a phone their panel covers the canvas that they would be dragged to. */}
                <span className="contents @max-md/bar:hidden">
                  <IconButton
                    icon="grip-vertical"
                    label="Steps to drag"
                    pressed={panels.panel === 'steps'}
                    onClick={panels.toggleSteps}
                  />
                </span>
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
      {tour.at !== 'over' && !isOutline && (
        // Within the canvas's own, the canvas would wait for the tour.
        <Suspense fallback={null}>
          <TourCard
            tour={tour}
            trying={panels.trying}
            onTry={act.tryCall}
            onProblem={() => {
              act.openTab('problems');
              const [first] = findings;
              if (first) act.show(first);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
