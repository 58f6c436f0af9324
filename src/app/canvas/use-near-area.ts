import { useStore as useFlowStore, type ReactFlowState } from '@xyflow/react';
import { useCallback } from 'react';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { areaAround, EVERYWHERE, sameArea, type Area } from './near-part.ts';

/** So many cards cost React Flow nothing worth a thought. */
const FEW = 120;

/** The area whose cards and wires are worth telling React Flow of; its work grows with all that it knows. */
export function useNearArea(scene: FoldedScene): Area {
  const isSmall = scene.models.size <= FEW;
  return useFlowStore(
    useCallback((state: ReactFlowState) => (isSmall ? EVERYWHERE : areaSeen(state)), [isSmall]),
    sameArea,
  );
}

function areaSeen({ transform, width, height, userSelectionActive, connection }: ReactFlowState): Area {
  // A box or wire that is drawn over the edge of the screen still holds what was there before.
  return userSelectionActive || connection.inProgress ? EVERYWHERE : areaAround(transform, width, height);
}
