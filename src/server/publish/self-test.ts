import { fail, ok, type Result } from '../../base/result.ts';
import { localText } from '../../calendar/zone.ts';
import { plainCall } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { walk } from '../../simulate/walk.ts';

/** Offers one call to every number in the real engine at `atMs` and follows it to its end; says which number fails and how. */
export function selfTest(plan: Plan, atMs: number): Result<null, string> {
  const at = localText(plan.zone, atMs);
  for (const [id, { name, e164 }] of Object.entries(plan.numbers)) {
    const lost = (why: string) => fail(`A test call to ${name} (${e164}) at ${at} ${why}.`);
    try {
      const played = walk(plan, plainCall(id, at));
      if (!played.ok) return lost(`could not be placed: ${played.error}`);
      if (played.value.outcome.kind === 'failed') return lost(`failed: ${played.value.outcome.why}`);
    } catch (error) {
      return lost(`broke: ${error instanceof Error ? error.message : 'unknown reason'}`);
    }
  }
  return ok(null);
}
