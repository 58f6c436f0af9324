import { useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import type { Finding } from '../../verify/finding.ts';
import type { QuickFix } from '../../verify/quick-fixes/quick-fix.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { Checks } from '../problems/use-checks.ts';
import { useNextProblem } from '../problems/use-next-problem.ts';
import { goTo } from '../shell/use-place.ts';
import { editWithUndo, sayWithUndo } from '../things/edit-with-undo.ts';
import { pageOfCollection } from '../things/page-of.ts';
import { holdKeys } from '../ui/held-keys.ts';
import { toast } from '../ui/toast.ts';
import type { ComparedCall } from './compared-call.tsx';
import type { DrawerTab } from './flow-drawer.tsx';
import type { PageDialog } from './page-dialog.ts';
import type { FlowViews } from './use-flow-views.ts';
import type { Panels } from './use-panels.ts';
import type { PlayedCall } from './use-played-call.ts';

/** What the parts of the page have each other do. */
export interface PageActions {
  /** Opens a window over the page; null closes it. */
  readonly open: (dialog: PageDialog | null) => void;
  readonly openTab: (tab: DrawerTab | null) => void;
  /** Goes to where a problem is. */
  readonly show: (finding: Finding) => void;
  /** Goes to the next (or with -1 the one before) of the problems of the plan as it is, once the rules have read it. */
  readonly toProblem: (by: 1 | -1) => void;
  readonly fix: (fix: QuickFix) => void;
  readonly tryCall: () => void;
  /** Tries a call at a wall time of the office, in the situation of the last one unless another is given. */
  readonly tryAt: (at: string, situation?: Situation) => void;
  readonly play: (call: CallScript) => void;
  readonly playCompared: (call: ComparedCall) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes the draft what a version was. */
  readonly useAsDraft: (old: Plan, number: number) => void;
}

interface PageParts {
  document: PlanDocument;
  views: FlowViews;
  panels: Panels;
  played: PlayedCall;
  checks: Pick<Checks, 'findings' | 'isRead'>;
  open: (dialog: PageDialog | null) => void;
}

/** Ties the parts of the page together: the actions, and the id of the problem that was gone to last. */
export function usePageActions({ document, views, panels, played, checks, open }: PageParts): {
  readonly act: PageActions;
  readonly currentFinding: string | null;
} {
  const [currentFinding, setCurrentFinding] = useState<string | null>(null);
  const openTab = (next: DrawerTab | null) => {
    if (next !== null && !views.isFlow) views.toFlow();
    if (next === 'try') panels.ask(null);
    else played.endComparison();
    panels.setTab(next);
  };
  const show = ({ id, place }: Finding) => {
    setCurrentFinding(id);
    if (place.at === 'thing') {
      const page = pageOfCollection(place.collection);
      open(null);
      if (page !== null) goTo({ plan: document.store.getState().plan.id, page, flow: null, item: place.id });
    } else if (place.at === 'node' || place.at === 'flow') {
      open(null);
      if (place.at === 'node') views.showStep(place.flow, place.node);
      else views.openFlow(place.flow);
    }
  };
  const undo = () => {
    const label = document.undo();
    if (label !== null) toast({ text: `Undone: ${label}` });
  };
  const toProblem = useNextProblem(checks, currentFinding, (next) => {
    if (next === null) return toast({ text: 'No problems found', tone: 'ok' });
    if (!panels.trying) panels.setTab('problems');
    show(next);
  });
  const act: PageActions = {
    open: (dialog) => {
      // Who knows the keys types on at once.
      if (dialog === 'palette') holdKeys();
      open(dialog);
    },
    openTab,
    show,
    toProblem,
    fix: ({ label, edit }) => {
      editWithUndo(document, edit, `Fixed: ${label}`);
    },
    tryCall: () => openTab('try'),
    tryAt: (at, situation) => {
      played.tried.change({ ...played.tried.asked(), at, ...(situation && { situation }) });
      openTab('try');
    },
    play: (call) => {
      played.load(call);
      openTab('try');
    },
    playCompared: (call) => {
      open(null);
      played.compare(call);
      openTab('try');
    },
    undo,
    redo: () => {
      const label = document.redo();
      if (label !== null) toast({ text: `Redone: ${label}` });
    },
    useAsDraft: (old, number) => {
      document.edit({
        label: `Use version ${number} as draft`,
        apply: (draft) => {
          Object.assign(draft, old);
        },
      });
      sayWithUndo(document, `Your draft is now what version ${number} was`);
    },
  };
  return { act, currentFinding };
}
