import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { selectSteps } from '../document/selection.ts';
import type { CanvasParts } from './canvas-parts.ts';

const CanvasBanner = lazy(() => import('./canvas-banner.tsx').then((module) => ({ default: module.CanvasBanner })));
const FindBar = lazy(() => import('./find-bar.tsx').then((module) => ({ default: module.FindBar })));
const EmptyFlowHint = lazy(() => import('./empty-flow-hint.tsx').then((module) => ({ default: module.EmptyFlowHint })));
const AskedPanel = lazy(() => import('../things/asked-panel.tsx').then((module) => ({ default: module.AskedPanel })));
const PasteDialog = lazy(() =>
  import('../things/paste-dialog.tsx').then((module) => ({ default: module.PasteDialog })),
);
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((module) => ({ default: module.ShortcutSheet })));

/** What lies over the canvas only at times; each part is fetched when it is first needed. */
export function CanvasPanels({ parts, scene }: { parts: CanvasParts; scene: FoldedScene }) {
  const { kit, viewing, adding, grouping } = parts;
  const { view, document, kinds } = kit;
  const asking = useStore(view, (state) => state.asking);
  const sheet = useStore(view, (state) => state.sheet);
  const pasting = useStore(view, (state) => state.pasting);
  const isPicking = useStore(view, (state) => state.connecting !== null || state.placing !== null);
  const isFinding = useStore(view, (state) => state.finding !== null);
  const isEmpty = scene.steps.size === 1 && scene.wires.length === 0;
  return (
    <>
      {isPicking && (
        <Suspense fallback={null}>
          <CanvasBanner document={document} kinds={kinds} view={view} />
        </Suspense>
      )}
      {isFinding && (
        <Suspense fallback={null}>
          <FindBar
            kit={kit}
            onShow={(step) => {
              grouping.uncover(step);
              document.select(selectSteps(step));
              requestAnimationFrame(() => viewing.show(step));
            }}
            onClose={(step) => {
              view.setState({ finding: null });
              const { selection, plan } = document.store.getState();
              viewing.focus(step ?? selection.steps.at(-1) ?? plan.flows[scene.flow]?.start ?? '');
            }}
          />
        </Suspense>
      )}
      {isEmpty && !asking && (
        <Suspense fallback={null}>
          <EmptyFlowHint onAdd={(anchor) => adding.askNext(anchor)} />
        </Suspense>
      )}
      {asking && (
        <Suspense fallback={null}>
          <AskedPanel asking={asking} onClose={() => view.setState({ asking: null })} />
        </Suspense>
      )}
      {pasting && (
        <Suspense fallback={null}>
          <PasteDialog
            document={document}
            kinds={kinds}
            pasting={pasting}
            onClose={() => view.setState({ pasting: null })}
          />
        </Suspense>
      )}
      {sheet && (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={() => view.setState({ sheet: false })} />
        </Suspense>
      )}
    </>
  );
}
