import type { ReactFlowInstance } from '@xyflow/react';
import type { StoreApi } from 'zustand/vanilla';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { CanvasView } from './canvas-view.ts';
import type { CanvasNode, Scene, WireEdge } from './flow-elements.ts';

/** What the parts of the canvas work with; one object for as long as the canvas lives. */
export interface CanvasKit {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  readonly view: StoreApi<CanvasView>;
  readonly flow: ReactFlowInstance<CanvasNode, WireEdge>;
  /** The scene of the plan as it is now. */
  scene(): Scene;
  /** The element around everything. */
  element(): HTMLElement | null;
}
