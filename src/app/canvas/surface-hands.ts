import type { DragEvent, HTMLAttributes } from 'react';
import { STEP_DRAG } from '../document/step-drag.ts';
import type { CanvasGestures } from './canvas-gestures.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { targetOf, targetOfNode } from './canvas-target.ts';
import { isTyping } from './is-typing.ts';

/** What pointers, fingers, focus and dropped things do on the element around a canvas; the same for as long as it lives. */
export function createSurfaceHands(
  { kit, viewing, adding, focusing, following, pressing, selecting, menus }: CanvasParts,
  gestures: CanvasGestures,
): HTMLAttributes<HTMLElement> {
  const { view, flow, kinds } = kit;
  /** What the first finger of a pinch dragged or selected. */
  const takeBack = () => {
    gestures.cancel();
    selecting.restore();
  };
  const dropPoint = (event: DragEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  return {
    onPointerDownCapture: (event) => {
      focusing.onPress();
      following.stop();
      if (event.isPrimary) selecting.onPress();
      pressing.onDown(event, takeBack);
    },
    onPointerUpCapture: pressing.onEnd,
    onPointerCancel: pressing.onEnd,
    onPointerOver: following.onOver,
    onPointerMove: (event) => {
      pressing.onMove(event);
      kit.pointer.setState({ at: { x: event.clientX, y: event.clientY } });
    },
    onPointerLeave: () => {
      following.onLeave();
      kit.pointer.setState({ at: null });
    },
    onFocus: (event) => {
      focusing.onFocus(event.target);
      following.onFocus(event.target);
    },
    onBlur: following.stop,
    onContextMenu: (event) => {
      // A field keeps the browser's own menu, and an open menu has none.
      if (isTyping(event.target)) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      const far = gestures.drawnCardAt(event);
      if (view.getState().asking?.by !== 'menu')
        menus.open(far ? targetOfNode(far.id) : targetOf(event.target), at, flow.screenToFlowPosition(at));
    },
    onDoubleClick: (event) => {
      const card = gestures.drawnCardAt(event);
      if (card) {
        viewing.closeUp(card.id);
        return;
      }
      if (!(event.target instanceof Element) || !event.target.closest('.react-flow__pane')) return;
      if (targetOf(event.target).is !== 'canvas') return;
      const at = { x: event.clientX, y: event.clientY };
      adding.askAt(at, flow.screenToFlowPosition(at));
    },
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(STEP_DRAG)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      // The data itself is not readable before the drop, but its type carries the kind.
      const kind = event.dataTransfer.types.find((type) => type.startsWith(`${STEP_DRAG}+`))?.split('+')[1];
      if (kind !== undefined) adding.hoverDrop(kind, dropPoint(event));
    },
    onDragLeave: () => view.setState({ hotWire: null }),
    onDrop: (event) => {
      const kind = event.dataTransfer.getData(STEP_DRAG);
      if (!Object.hasOwn(kinds, kind)) return;
      event.preventDefault();
      adding.drop(kind, dropPoint(event));
    },
  };
}
