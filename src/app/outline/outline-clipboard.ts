import { NOTHING, selectSteps } from '../document/selection.ts';
import { createFlowClipboard, type FlowClipboard } from '../things/flow-clipboard.ts';
import { announce } from '../ui/announcer.tsx';
import type { OutlineFocus } from './outline-focus.ts';
import type { OutlineKit } from './outline-kit.ts';
import { stepRow } from './outline-tree.ts';
import { placeBelow } from './place-steps.ts';

/** The clipboard of the outline: it takes the step of the row that has the focus, and pastes below all, where no way leads yet. */
export function createOutlineClipboard(kit: OutlineKit, focus: OutlineFocus): FlowClipboard {
  const { document, kinds, view, rows, now } = kit;
  return createFlowClipboard({
    document,
    kinds,
    name: 'a row of the outline',
    isMeant: () => {
      const { activeElement, body } = globalThis.document;
      const { element, hasFocus } = view.getState();
      if (!hasFocus || !element?.isConnected || globalThis.document.querySelector('dialog[open]') !== null)
        return false;
      if (activeElement === body) return true;
      // A row has the keys; a name that is being typed in it has its own.
      return element.contains(activeElement) && (activeElement as HTMLElement).dataset['row'] !== undefined;
    },
    selected: () => {
      const row = rows().find(({ id }) => id === view.getState().current);
      if (row?.leads.to === 'step') return selectSteps(row.leads.step);
      announce('There is no step to copy here');
      return NOTHING;
    },
    place: () => {
      const { plan, flowId } = now();
      return placeBelow(plan, kinds, flowId);
    },
    ask: (pasting) => view.setState({ pasting }),
    show: (steps) => {
      focus.focus(stepRow(steps[0]!));
      return `No way leads to ${steps.length === 1 ? 'it' : 'them'} yet`;
    },
  });
}
