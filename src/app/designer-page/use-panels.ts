import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { PlanDocument } from '../document/document-store.ts';
import { inHand } from '../document/in-hand.ts';
import { NOTHING } from '../document/selection.ts';
import { useDocument } from '../document/use-document.ts';
import type { DrawerTab } from './flow-drawer.tsx';
import type { FlowViews } from './use-flow-views.ts';

type SidePanelPart = 'settings' | 'steps';

/** What is open around the flow: the drawer below, the panel at the right. */
export interface Panels {
  readonly tab: DrawerTab | null;
  readonly setTab: (tab: DrawerTab | null) => void;
  /** A call is on the screen. */
  readonly trying: boolean;
  readonly panel: SidePanelPart | null;
  /** Settings of the flow itself, not of a step. */
  readonly ofFlow: boolean;
  /** Opens a part of the panel, for nothing selected too; null leaves it to the selection. */
  readonly ask: (part: SidePanelPart | null) => void;
  readonly toggleSteps: () => void;
  readonly toggleFlowSettings: () => void;
  /** With `byKey` the focus goes back to the step that was shown, or to the button that opened the panel. */
  readonly close: (byKey: boolean) => void;
}

/** Decides what is open around the flow from what was asked for and what is selected. */
export function usePanels(document: PlanDocument, { page, isFlow, view }: FlowViews): Panels {
  const selection = useDocument(document, (state) => state.selection);
  const [tab, setTab] = useState<DrawerTab | null>(null);
  // The panel opens by itself for a selected step; this opens it without one.
  const [asked, setAsked] = useState<SidePanelPart | null>(null);
  const opener = useRef<Element | null>(null);
  const noteOpener = () => {
    opener.current = globalThis.document.activeElement;
  };
  const trying = tab === 'try' && isFlow;
  const hasSelection = selection.steps.length > 0;
  // A call has the room to itself, unless somebody asks for the settings of a step they see it pass.
  const followsSelection = hasSelection && asked !== 'steps' && !trying && page !== 'outline';
  const due = !isFlow ? null : followsSelection ? 'settings' : asked;
  // A drag selects what it moves; the panel for that would move the canvas under the hand.
  const isDragging = useStore(inHand, (state) => state.isDragging);
  const [stood, setStood] = useState(due);
  if (!isDragging && stood !== due) setStood(due);
  const panel = isDragging ? stood : due;
  useEffect(() => {
    if (panel !== null) view.current?.keepInView();
  }, [panel, view]);
  return {
    tab,
    setTab,
    trying,
    panel,
    ofFlow: panel === 'settings' && !hasSelection,
    ask: setAsked,
    toggleSteps: () => {
      noteOpener();
      setAsked(asked === 'steps' ? null : 'steps');
    },
    toggleFlowSettings: () => {
      noteOpener();
      document.select(NOTHING);
      setAsked(asked === 'settings' && !hasSelection ? null : 'settings');
    },
    close: (byKey) => {
      const [step] = selection.steps;
      setAsked(null);
      document.select(NOTHING);
      if (!byKey) return;
      if (step !== undefined) view.current?.focusStep(step);
      else if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
