import type { TargetId } from '../targets.ts';
import type { Edit } from './edit.ts';

/** Says the most that the office allows itself of something; with null the default holds again. */
export function setTarget(target: TargetId, most: number | null): Edit {
  return {
    label: 'Change a target for callers’ time',
    merge: `target-${target}`,
    apply: (draft) => {
      const targets = (draft.targets ??= {});
      if (most === null) delete targets[target];
      else targets[target] = most;
      if (Object.keys(targets).length === 0) delete draft.targets;
    },
  };
}
