import { fail, ok, type Result } from '../../base/result.ts';
import { walk } from '../../simulate/walk.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { backend } from './backend-client.ts';
import { compareTraces, type Comparison } from './compare-traces.ts';
import { problemWords } from './problem-words.ts';
import { runRehearsal } from './run-rehearsal.ts';

/** Plays a call with the live plan here and on the backend, and compares every line; fails with words. */
export async function runCompare(live: Plan, script: CallScript): Promise<Result<Comparison, string>> {
  const here = walk(live, script);
  if (!here.ok) return fail(here.error);
  const there = await runRehearsal(backend, live, here.value);
  if (!there.ok) {
    const { title, detail } = problemWords(there.error);
    return fail(`${title}. ${detail}`);
  }
  return ok(compareTraces(here.value, there.value));
}
