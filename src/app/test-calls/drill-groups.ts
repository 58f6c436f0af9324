import type { DrilledCall, DrillRun } from '../../verify/test-calls/run-drill.ts';

/** Test calls that a drill does the same to, as a sentence about a caller. */
export interface DrillGroup {
  readonly effect: DrilledCall['effect'];
  readonly sentence: string;
  readonly calls: readonly DrilledCall[];
}

/** What a drill does to callers, the worst first, calls with the same change together; what stays as ever is left out. */
export function drillGroups({ calls }: DrillRun): DrillGroup[] {
  const groups = new Map<string, DrilledCall[]>();
  for (const call of calls) {
    if (call.effect === 'same') continue;
    const key = JSON.stringify([call.effect, call.before.says, call.during.says]);
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups.values()].map((alike) => ({
    effect: alike[0]!.effect,
    sentence: sentenceOf(alike[0]!),
    calls: alike,
  }));
}

function sentenceOf({ effect, before, during }: DrilledCall): string {
  if (effect === 'slower') return `A caller who ${before.says} comes to the same end, but later.`;
  if (before.says === during.says) return `A caller who ${before.says} comes to another one there.`;
  return `A caller who on any other day ${before.says} now ${during.says}.`;
}

/** How many test calls turn red on that day, and how many turn green. */
export const turned = ({ calls }: DrillRun): { red: number; green: number } => ({
  red: calls.filter(({ passedBefore, passed }) => passedBefore && !passed).length,
  green: calls.filter(({ passedBefore, passed }) => !passedBefore && passed).length,
});
