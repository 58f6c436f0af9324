import { wireOf } from '../../exchange/picture/wire-id.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { focusedOf } from './focus-law.ts';
import { groupOfNode } from './node-ids.ts';

/** What a menu, a hover or a long press on the canvas is about. */
export type CanvasTarget =
  | { readonly is: 'step'; readonly step: string }
  | { readonly is: 'exit'; readonly step: string; readonly exit: string }
  | { readonly is: 'wire'; readonly wire: WireStart }
  | { readonly is: 'note'; readonly note: string }
  | { readonly is: 'group'; readonly group: string }
  | { readonly is: 'canvas' };

/** What a card of the overview stands for. */
export function targetOfNode(node: string): CanvasTarget {
  const group = groupOfNode(node);
  return group === undefined ? { is: 'step', step: node } : { is: 'group', group };
}

/** What an element of the canvas stands for: the innermost of exit, card, wire, note and group, else the canvas. */
export function targetOf(element: EventTarget | null): CanvasTarget {
  const focused = focusedOf(element);
  if (focused === null) return { is: 'canvas' };
  const exit = element instanceof Element ? element.closest('[data-exit]')?.getAttribute('data-exit') : undefined;
  switch (focused.is) {
    case 'step':
      return typeof exit === 'string' ? { is: 'exit', step: focused.id, exit } : { is: 'step', step: focused.id };
    case 'wire':
      return { is: 'wire', wire: focused.wire };
    case 'note':
      return { is: 'note', note: focused.id };
    case 'group':
      // A row of a collapsed group is one of its wires.
      return typeof exit === 'string' ? { is: 'wire', wire: wireOf(exit) } : { is: 'group', group: focused.id };
  }
}
