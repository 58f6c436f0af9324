import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { outcomeWords, type OutcomeWords } from '../simulate/outcome-words.ts';
import { walk } from '../simulate/walk.ts';
import type { WayTo } from './prove/trace-back.ts';

/** What becomes of callers on one of the ways to an outside number that nobody answers any more, with the call that shows it. */
export interface Unanswered {
  readonly says: string;
  readonly ends: Pick<OutcomeWords, 'title' | 'tone'>;
  readonly call: CallScript;
}

/** Plays the call of each way to an outside number (E.164) once more, as if nobody answered there; ways without a call are left out. */
export function ifUnanswered(plan: Plan, e164: string, ways: readonly WayTo[]): Unanswered[] {
  const owners = Object.entries(plan.people).flatMap(([id, { phones }]) =>
    phones.flatMap((phone) => (phone.type === 'mobile' && phone.e164 === e164 ? [`${id}/${phone.id}`] : [])),
  );
  const silent = Object.fromEntries([e164, ...owners].map((key) => [key, { does: 'noAnswer' } as const]));
  return ways.flatMap(({ says, call }) => {
    if (!call) return [];
    const asked: CallScript = { ...call, reactions: { ...call.reactions, ...silent } };
    const played = walk(plan, asked);
    return played.ok ? [{ says, ends: outcomeWords(plan, played.value), call: asked }] : [];
  });
}
