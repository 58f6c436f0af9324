import type { Kinds } from '../../engine/kind.ts';
import { readScene, type Scene } from '../../exchange/picture/read-scene.ts';
import type { Plan } from '../../plan/plan.ts';
import { foldGroups, type FoldedScene } from '../../exchange/picture/fold-groups.ts';

/** Reads scenes and remembers the last one, so that asking twice for the same plan costs nothing. */
export function createSceneReader(kinds: Kinds): (plan: Plan, flow: string) => FoldedScene {
  let last: { plan: Plan; scene: Scene; folded: FoldedScene } | undefined;
  return (plan, flow) => {
    if (last?.plan !== plan || last.folded.flow !== flow) {
      const scene = readScene(plan, kinds, flow, last?.scene);
      last = { plan, scene, folded: foldGroups(scene, plan, last?.folded) };
    }
    return last.folded;
  };
}
