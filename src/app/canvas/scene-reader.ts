import type { Kinds } from '../../engine/kind.ts';
import { readScene, type Scene } from '../../exchange/picture/read-scene.ts';
import type { Plan } from '../../plan/plan.ts';
import { foldGroups, type FoldedScene } from '../../exchange/picture/fold-groups.ts';

// Outlives the canvas: React may begin a first picture anew, and whoever comes back from the outline finds it as it was.
let last: { kinds: Kinds; plan: Plan; scene: Scene; folded: FoldedScene } | undefined;

/** Reads scenes and remembers the last one, so that asking twice for the same plan costs nothing. */
export function createSceneReader(kinds: Kinds): (plan: Plan, flow: string) => FoldedScene {
  return (plan, flow) => {
    const before = last?.kinds === kinds ? last : undefined;
    if (before?.plan === plan && before.folded.flow === flow) return before.folded;
    const scene = readScene(plan, kinds, flow, before?.scene);
    last = { kinds, plan, scene, folded: foldGroups(scene, plan, before?.folded) };
    return last.folded;
  };
}
