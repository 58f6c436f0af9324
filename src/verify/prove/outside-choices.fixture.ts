import type { Effect, OpResult } from '../../engine/effect.ts';
import { kindOf, type Kinds } from '../../engine/kind.ts';
import type { Place } from '../../engine/call.ts';
import type { Plan } from '../../plan/plan.ts';
import { typedKeys } from '../../simulate/typed-keys.ts';
import { PACE } from '../../simulate/world.ts';

/** One way an operation may end, in milliseconds after it began. */
export interface Ending {
  readonly afterMs: number;
  readonly result: OpResult;
}

/**
 * Every way an operation may end, at every time that can matter: keys of every class of the step, answers at once and at the last
 * moment. Empty for music, which ends by keys alone (see holdKeys).
 */
export function endingsOf(plan: Plan, kinds: Kinds, place: Place, effect: Effect): readonly Ending[] {
  switch (effect.type) {
    case 'play':
      return [{ afterMs: effect.speechMs, result: { is: 'played' } }];
    case 'gather':
      return gatherEndings(effect, digitsAt(plan, kinds, place));
    case 'ring':
      return ringEndings(effect);
    case 'record': {
      const ms = Math.min(PACE.messageMs, effect.maxMs);
      return [
        { afterMs: ms, result: { is: 'recorded', ms } },
        { afterMs: effect.silenceMs, result: { is: 'recorded', ms: 0 } },
      ];
    }
    default:
      return [];
  }
}

function gatherEndings(effect: Effect & { type: 'gather' }, strings: readonly string[]): Ending[] {
  const { speechMs, firstKeyMs, betweenKeysMs } = effect;
  const typed = strings.map((keys): Ending => {
    const { digits, ended } = typedKeys(keys, effect);
    // An end key alone is no input, and is over at once.
    if (digits === '') return { afterMs: ended ? speechMs : speechMs + firstKeyMs, result: { is: 'noInput' } };
    return { afterMs: ended ? speechMs : speechMs + betweenKeysMs, result: { is: 'digits', digits } };
  });
  return distinct([...typed, { afterMs: speechMs + firstKeyMs, result: { is: 'noInput' } }]);
}

function ringEndings({ targets, timeoutMs }: Effect & { type: 'ring' }): Ending[] {
  const unreachable: Ending = { afterMs: 0, result: { is: 'allUnreachable' } };
  if (targets.length === 0) return [unreachable];
  const answers = targets.flatMap(({ person, phone, e164 }) =>
    [Math.min(PACE.answerMs, timeoutMs), timeoutMs].map((afterMs): Ending => ({
      afterMs,
      result: { is: 'answered', target: { person, phone, e164 } },
    })),
  );
  return distinct([
    ...answers,
    { afterMs: timeoutMs, result: { is: 'noAnswer' } },
    { afterMs: Math.min(PACE.declineMs, timeoutMs), result: { is: 'declined' } },
    { afterMs: 0, result: { is: 'allBusy' } },
    unreachable,
  ]);
}

/** The digits that can matter at a step, by its kind; none outside a step. */
function digitsAt(plan: Plan, kinds: Kinds, place: Place): string[] {
  if (place.at !== 'node') return [];
  const node = plan.flows[place.flow]?.nodes[place.node];
  const kind = node && kindOf(kinds, node.kind);
  if (!node || !kind) return [];
  return kind
    .inputClasses(node.settings, plan)
    .flatMap(({ of, results }) =>
      of === 'gather' ? results.flatMap((result) => (result.is === 'digits' ? [result.digits] : [])) : [],
    );
}

function distinct(endings: readonly Ending[]): Ending[] {
  const seen = new Set<string>();
  return endings.filter((ending) => {
    const text = JSON.stringify(ending);
    return !seen.has(text) && Boolean(seen.add(text));
  });
}
