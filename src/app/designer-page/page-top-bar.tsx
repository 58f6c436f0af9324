import { Suspense, type RefObject } from 'react';
import type { Finding } from '../../verify/finding.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { DraftPill, LivePill } from '../publish/status-pills.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import type { Checking } from '../things/checking.ts';
import type { Proven } from '../things/section-props.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Pill } from '../ui/pill.tsx';
import { shortcutText } from '../ui/kbd.tsx';
import { ClientCrumb } from './client-crumb.tsx';
import { ProofBadge } from './lazy-parts.ts';
import { SearchButton } from './search-button.tsx';
import type { PageActions } from './use-page-actions.ts';

interface PageTopBarProps {
  document: PlanDocument;
  /** The name of the open flow; undefined on other pages. */
  flowName: string | undefined;
  /** Another tab of this browser has the plan open, too. */
  isInTwoTabs: boolean;
  /** A sample office while no backend can be reached. */
  sample: boolean;
  live: number | null | undefined;
  /** Null before the first check. */
  findings: readonly Finding[] | null;
  /** Null before the first proof. */
  proven: Proven | null;
  checking: Checking;
  historyOpen: boolean;
  /** What the list of undo steps hangs on. */
  historyButton: RefObject<HTMLButtonElement | null>;
  act: PageActions;
}

/** Whose flow this is, what is draft and what is live, undo, what is proven, and the two things to do next. */
export function PageTopBar({
  document,
  flowName,
  isInTwoTabs,
  sample,
  live,
  findings,
  proven,
  checking,
  historyOpen,
  historyButton,
  act,
}: PageTopBarProps) {
  const plan = useDocument(document, (state) => state.plan);
  const saving = useDocument(document, (state) => state.saving);
  const history = useDocument(document, (state) => state.history);
  return (
    <TopBar
      crumb={<ClientCrumb plan={plan} flow={flowName} />}
      status={
        <>
          <DraftPill state={saving} sample={sample} onConflict={() => act.open('conflict')} />
          <LivePill number={live} />
          <span
            role="status"
            title={isInTwoTabs ? 'Both tabs save, and each shows the other’s changes.' : undefined}
            className="inline-flex min-w-0"
          >
            {isInTwoTabs && <Pill short="Two tabs">Open in two tabs</Pill>}
          </span>
        </>
      }
      history={
        <>
          <IconButton
            icon="undo"
            label={withName('Undo', history.past.at(-1)?.label)}
            shortcut="Mod+Z"
            disabled={history.past.length === 0}
            onClick={act.undo}
          />
          <IconButton
            icon="redo"
            label={withName('Redo', history.future[0]?.label)}
            shortcut="Shift+Mod+Z"
            disabled={history.future.length === 0}
            onClick={act.redo}
          />
          <IconButton
            ref={historyButton}
            icon="chevron-down"
            label="History of changes"
            size="small"
            aria-haspopup="dialog"
            aria-expanded={historyOpen}
            onClick={() => act.open(historyOpen ? null : 'changes')}
          />
        </>
      }
      search={<SearchButton onClick={() => act.open('palette')} />}
      actions={
        <>
          <span data-tour="badge" className="inline-flex">
            <Suspense fallback={null}>
              <ProofBadge
                plan={plan}
                findings={findings}
                proven={proven}
                checking={checking}
                onProblems={() => act.openTab('problems')}
                onPlay={act.play}
              />
            </Suspense>
          </span>
          <Button data-tour="try" icon="play" collapse title={shortcutText('Mod+Enter')} onClick={act.tryCall}>
            Try a call
          </Button>
          <Button data-tour="publish" variant="primary" onClick={() => act.open('publish')}>
            Publish…
          </Button>
        </>
      }
    />
  );
}

const withName = (word: string, label: string | undefined) => (label === undefined ? word : `${word}: ${label}`);
