import type { Clip } from '../../plan/edits/clip.ts';
import type { Point } from '../../plan/edits/point.ts';
import { createFlowClipboard, type FlowClipboard } from '../things/flow-clipboard.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { isTyping } from './is-typing.ts';
import type { Viewing } from './viewing.ts';

/** How far right and down of the selection a paste is put that has no pointer to go by. */
const BESIDE = 32;

/** The clipboard of the canvas: a paste comes to the pointer, else beside what is selected, else into the middle of the screen. */
export function createClipboard(kit: CanvasKit, viewing: Viewing, hasFocus: () => boolean): FlowClipboard {
  const { document: plan, kinds } = kit;
  const place = (clip: Clip): Point => {
    const { plan: now, flow, selection } = plan.store.getState();
    const { places } = kit.scene();
    const { at: pointer } = kit.pointer.getState();
    const beside = selection.steps.flatMap((step) => places.get(step) ?? []);
    const wanted = pointer
      ? kit.flow.screenToFlowPosition(pointer)
      : beside.length > 0 && clip.from.plan === now.id
        ? { x: Math.min(...beside.map(({ x }) => x)) + BESIDE, y: Math.min(...beside.map(({ y }) => y)) + BESIDE }
        : viewing.middle();
    // Pasted twice at one place, the second would hide the first.
    const taken = Object.values(now.layout.flows[flow]?.positions ?? {});
    const at = { ...wanted };
    while (taken.some(({ x, y }) => Math.abs(x - at.x) < 8 && Math.abs(y - at.y) < 8)) {
      at.x += BESIDE;
      at.y += BESIDE;
    }
    return at;
  };
  return createFlowClipboard({
    document: plan,
    kinds,
    name: 'the canvas',
    isMeant: (target) => !isTyping(target) && hasFocus(),
    selected: () => plan.store.getState().selection,
    place,
    ask: (pasting) => kit.view.setState({ pasting }),
    show: ([first]) => {
      if (first === undefined) return undefined;
      viewing.reveal(first);
      viewing.rest(first);
      return undefined;
    },
  });
}
