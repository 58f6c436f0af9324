import { useStore as useFlowStore, type ReactFlowState } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { firstViewOf } from '../../exchange/picture/first-view.ts';
import { areaAround, EVERYWHERE, sameArea, type Area } from './near-part.ts';

/** So many cards cost React Flow nothing worth a thought. */
const FEW = 120;

/** The area whose cards and wires are worth telling React Flow of; its work grows with all that it knows. */
export function useNearArea(scene: FoldedScene, start: string | undefined): Area {
  const isSmall = scene.models.size <= FEW;
  const seen = useFlowStore(
    useCallback((state: ReactFlowState) => (isSmall ? EVERYWHERE : areaSeen(state)), [isSmall]),
    sameArea,
  );
  // Before the canvas has a size, its first view in the whole window.
  const first = useMemo(() => {
    if (seen) return seen;
    const { innerWidth: width, innerHeight: height } = window;
    const { x, y, zoom } = firstViewOf(scene, start, { width, height });
    return areaAround([x, y, zoom], width, height);
  }, [seen, scene, start]);
  return seen ?? first;
}

function areaSeen({ transform, width, height, userSelectionActive, connection }: ReactFlowState): Area | null {
  if (width === 0 || height === 0) return null;
  // A box or wire that is drawn over the edge of the screen still holds what was there before.
  return userSelectionActive || connection.inProgress ? EVERYWHERE : areaAround(transform, width, height);
}
