import { useStore as useFlowStore } from '@xyflow/react';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { useDocument } from '../document/use-document.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { tabStopOf } from './focus-law.ts';

/** Where Tab comes into a flow while the one card that it reaches is out of sight, and so not drawn: the view goes there. */
export function WayIn({ parts, scene }: { parts: CanvasParts; scene: FoldedScene }) {
  const { kit, viewing } = parts;
  const start = useDocument(kit.document, (state) => state.plan.flows[scene.flow]?.start);
  const selection = useDocument(kit.document, (state) => state.selection);
  const stop = tabStopOf(selection, start);
  const card = stop === null ? undefined : scene.models.get(scene.cardOf(stop));
  const place = card && scene.places.get(card.id);
  const isAway = useFlowStore(({ transform: [x, y, zoom], width, height }) => {
    if (!card || !place) return false;
    const [left, top] = [place.x * zoom + x, place.y * zoom + y];
    return left > width || top > height || left + card.size.width * zoom < 0 || top + card.size.height * zoom < 0;
  });
  if (stop === null || !isAway) return null;
  return (
    <button
      type="button"
      className="sr-only"
      onFocus={() => {
        viewing.reveal(stop);
        viewing.focus(stop);
      }}
    >
      To the steps of the flow
    </button>
  );
}
