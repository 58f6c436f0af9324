import type { ReactFlowInstance } from '@xyflow/react';
import type { StoreApi } from 'zustand/vanilla';
import type { Kinds } from '../../engine/kind.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { CanvasView } from './canvas-view.ts';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';

/** What the parts of the canvas work with; one object for as long as the canvas lives. */
export interface CanvasKit {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  readonly view: StoreApi<CanvasView>;
  /** Where the pointer is on the screen, while it is over the canvas; apart from the view, which every card and wire listens to. */
  readonly pointer: StoreApi<{ readonly at: Point | null }>;
  readonly flow: ReactFlowInstance<CanvasNode, WireEdge>;
  /** Reads a flow of a plan; the last one is remembered. */
  readonly read: (plan: Plan, flow: string) => FoldedScene;
  /** The scene of the plan as it is now, also between an edit and the next render. */
  readonly scene: () => FoldedScene;
}
