import type { Kinds } from '../../engine/kind.ts';
import { readScene, type Scene } from '../../exchange/picture/read-scene.ts';
import type { Plan } from '../../plan/plan.ts';

/** Reads scenes and remembers the last one, so that asking twice for the same plan costs nothing. */
export function createSceneReader(kinds: Kinds): (plan: Plan, flow: string) => Scene {
  let last: { plan: Plan; scene: Scene } | undefined;
  return (plan, flow) => {
    if (last?.plan !== plan || last.scene.flow !== flow)
      last = { plan, scene: readScene(plan, kinds, flow, last?.scene) };
    return last.scene;
  };
}
