import type { Point } from '../../plan/edits/point.ts';
import type { CanvasKit } from './canvas-kit.ts';

/** Where on the canvas the pointer is, in its units; undefined elsewhere, such as over a panel that lies on it. */
export function pointedAt({ pointer, flow }: Pick<CanvasKit, 'pointer' | 'flow'>): Point | undefined {
  const { at } = pointer.getState();
  if (!at || !document.elementFromPoint(at.x, at.y)?.closest('.react-flow__renderer')) return undefined;
  return flow.screenToFlowPosition(at);
}
