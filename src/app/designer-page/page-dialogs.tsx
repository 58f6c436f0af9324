import type { RefObject } from 'react';
import type { Finding } from '../../verify/finding.ts';
import { KINDS } from '../../kinds/registry.ts';
import { useDocument } from '../document/use-document.ts';
import type { Checking } from '../things/checking.ts';
import type { FlowQuestion } from '../things/flow-dialogs.tsx';
// Fetched with this part, ahead of its first use, so that it opens at the press.
import { PublishDialog } from '../publish/publish-dialog.tsx';
import { saveFile } from '../things/save-file.ts';
import { callerViews } from './caller-views.tsx';
import { ConflictDialog, EditHistory, FlowDialog, OutlineSheet, PlanPalette, ShortcutSheet } from './lazy-dialogs.ts';
import type { PageDialog } from './page-dialog.ts';
import type { PlanKeeper } from './plan-keeper.ts';
import { publisherOf } from './publisher-of.ts';
import type { FlowViews } from './use-flow-views.ts';
import type { LivePlan } from './use-live-version.ts';
import type { PageActions } from './use-page-actions.ts';
import { whenDrawn } from './when-drawn.ts';

interface PageDialogsProps {
  /** The one that is open. */
  dialog: PageDialog;
  keeper: PlanKeeper;
  live: LivePlan | null;
  findings: readonly Finding[];
  checking: Checking;
  nowMs: number;
  views: FlowViews;
  /** What the list of undo steps hangs on. */
  historyButton: RefObject<HTMLButtonElement | null>;
  act: PageActions;
}

/** The window that is open over the page. */
export function PageDialogs({
  dialog,
  keeper,
  live,
  findings,
  checking,
  nowMs,
  views,
  historyButton,
  act,
}: PageDialogsProps) {
  const { document } = keeper;
  const plan = useDocument(document, (state) => state.plan);
  const conflict = useDocument(document, (state) => state.conflict);
  const isOffline = useDocument(document, (state) => state.saving === 'offline');
  const callers = callerViews({ draft: plan, live, nowMs, act });
  const onClose = () => act.open(null);
  return (
    <>
      {dialog === 'publish' && (
        <PublishDialog
          plan={plan}
          live={live}
          offline={isOffline}
          findings={findings}
          checking={checking}
          callers={callers.ofPublish()}
          onPublish={publisherOf(keeper)}
          onShow={act.show}
          onConflict={() => act.open('conflict')}
          onClose={onClose}
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
            onClose();
            void keeper.settle(how);
          }}
          onSaveFile={saveFile}
          onClose={onClose}
        />
      )}
      {dialog === 'help' &&
        (views.page === 'outline' ? <OutlineSheet onClose={onClose} /> : <ShortcutSheet onClose={onClose} />)}
      {dialog === 'changes' && (
        <EditHistory document={document} anchor={() => historyButton.current} onClose={onClose} />
      )}
      {(dialog === 'add-flow' || dialog === 'rename-flow' || dialog === 'remove-flow') && (
        <FlowDialog
          document={document}
          kinds={KINDS}
          question={dialog.slice(0, -'-flow'.length) as FlowQuestion}
          onClose={onClose}
        />
      )}
      {dialog === 'palette' && (
        <PlanPalette
          document={document}
          findings={findings}
          nowMs={nowMs}
          actions={{
            ...act,
            toStep: views.showStep,
            onCanvas: (shortcut) => {
              if (views.page !== 'flow') views.showAs('flow');
              whenDrawn(views.canvas, (drawn) => drawn.run(shortcut));
            },
          }}
          onClose={onClose}
        />
      )}
    </>
  );
}
