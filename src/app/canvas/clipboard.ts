import type { Clip } from '../../plan/edits/clip.ts';
import type { Point } from '../../plan/edits/point.ts';
import { COPY_OFFSET } from '../things/copy-room.ts';
import { createFlowClipboard, type FlowClipboard } from '../things/flow-clipboard.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { isTyping } from './is-typing.ts';
import type { Viewing } from './viewing.ts';

/** The clipboard of the canvas: a paste comes to the pointer, else beside what is selected, else into the middle of the screen. */
export function createClipboard(kit: CanvasKit, viewing: Viewing, hasFocus: () => boolean): FlowClipboard {
  const { document: plan, kinds } = kit;
  const place = (clip: Clip): Point => {
    const { plan: now, selection } = plan.store.getState();
    const { stepPlaces } = kit.scene();
    const { at: pointer } = kit.pointer.getState();
    const beside = selection.steps.flatMap((step) => stepPlaces.get(step) ?? []);
    if (pointer) return kit.flow.screenToFlowPosition(pointer);
    if (beside.length === 0 || clip.from.plan !== now.id) return viewing.middle();
    return {
      x: Math.min(...beside.map(({ x }) => x)) + COPY_OFFSET.x,
      y: Math.min(...beside.map(({ y }) => y)) + COPY_OFFSET.y,
    };
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
