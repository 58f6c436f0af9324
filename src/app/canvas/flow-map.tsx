import { MiniMap, useStore as useFlowStore, type Node } from '@xyflow/react';
import { useStore } from 'zustand';
import type { CanvasKit } from './canvas-kit.ts';

const WIDTH = 148;
const HEIGHT = 92;
const MARGIN = 16;

const colourOf = (node: Node): string => (node.type === 'frame' ? 'transparent' : 'var(--color-line-strong)');
const strokeOf = (node: Node): string => (node.type === 'frame' ? 'var(--color-line-strong)' : 'transparent');

/** The whole flow, small, in the corner; it gives way to the card of a playing call or the selected one. */
export function FlowMap({ document, view }: Pick<CanvasKit, 'document' | 'view'>) {
  const active = useStore(view, (state) => state.decorations.activeNode);
  const selected = useStore(document.store, (state) => state.selection.steps.at(-1) ?? null);
  const step = active ?? selected;
  const covers = useFlowStore((state) => {
    const node = step === null ? undefined : state.nodeLookup.get(step);
    if (!node) return false;
    const [x, y, zoom] = state.transform;
    const at = node.internals.positionAbsolute;
    const right = (at.x + (node.measured.width ?? 0)) * zoom + x;
    const bottom = (at.y + (node.measured.height ?? 0)) * zoom + y;
    return (
      right > state.width - WIDTH - MARGIN &&
      bottom > state.height - HEIGHT - MARGIN &&
      at.x * zoom + x < state.width - MARGIN &&
      at.y * zoom + y < state.height - MARGIN
    );
  });
  return (
    <MiniMap
      pannable
      zoomable
      ariaLabel="The whole flow, small"
      className={`max-lg:hidden ${covers ? 'invisible' : ''}`}
      style={{ width: WIDTH, height: HEIGHT }}
      nodeBorderRadius={8}
      nodeColor={colourOf}
      nodeStrokeColor={strokeOf}
      nodeStrokeWidth={6}
      maskColor="color-mix(in srgb, var(--color-background) 70%, transparent)"
    />
  );
}
