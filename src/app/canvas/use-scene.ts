import { useMemo } from 'react';
import { useDocument } from '../document/use-document.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';

/** The current flow as cards, places and wires, at rest. */
export function useScene({ document, read }: Pick<CanvasKit, 'document' | 'read'>): FoldedScene {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  return useMemo(() => read(plan, flow), [read, plan, flow]);
}
