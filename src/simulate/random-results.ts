import type { Random } from '../base/random.ts';
import type { Effect, OpResult } from '../engine/effect.ts';

/** How an operation ends and when, in milliseconds from its start. */
export interface RandomEnd {
  readonly afterMs: number;
  readonly result: OpResult;
}

const KEYS = ['1', '1', '1', '2', '2', '3', '*', '#', '0', '9', '100', '101', '5266', '12345678', ''];
/** Every kind of result, for a connector that mixes them up. */
const ANY: readonly OpResult[] = [
  { is: 'played' },
  { is: 'digits', digits: '1' },
  { is: 'noInput' },
  { is: 'noAnswer' },
  { is: 'declined' },
  { is: 'allBusy' },
  { is: 'allUnreachable' },
  { is: 'recorded', ms: 4000 },
  { is: 'stopped' },
  { is: 'failed' },
];

/** How an operation might end, for whatever reason the outside has; null for one that ends when it is stopped. `mixedUp` allows results of another operation. */
export function randomEnd(random: Random, effect: Effect, mixedUp: boolean): RandomEnd | null {
  if (mixedUp && random.chance(0.03)) return { afterMs: random.below(20_000), result: random.pick(ANY) };
  const failed = random.chance(0.02);
  const soon = () => random.below(4000);
  switch (effect.type) {
    case 'answer':
      return random.chance(0.02) ? { afterMs: soon(), result: { is: 'failed' } } : null;
    case 'play':
      return { afterMs: failed ? soon() : effect.speechMs, result: { is: failed ? 'failed' : 'played' } };
    case 'gather': {
      const afterMs = effect.speechMs + effect.firstKeyMs;
      if (failed) return { afterMs: soon(), result: { is: 'failed' } };
      if (random.chance(0.3)) return { afterMs, result: { is: 'noInput' } };
      const digits = random.pick([...KEYS, ...(effect.complete ?? [])]).slice(0, effect.maxDigits);
      return { afterMs: random.below(afterMs + 1), result: { is: 'digits', digits } };
    }
    case 'ring': {
      const { targets, timeoutMs } = effect;
      const afterMs = random.below(timeoutMs);
      if (targets.length > 0 && random.chance(0.5)) {
        const { person, phone, e164 } = random.pick(targets);
        return { afterMs, result: { is: 'answered', target: { person, phone, e164 } } };
      }
      const is = random.pick(['noAnswer', 'noAnswer', 'declined', 'allBusy', 'allUnreachable', 'failed'] as const);
      return { afterMs: is === 'noAnswer' ? timeoutMs : afterMs, result: { is } };
    }
    case 'dialCaller': {
      const afterMs = random.below(effect.timeoutMs);
      const target = { e164: effect.e164 };
      if (random.chance(0.4)) return { afterMs, result: { is: 'answered', target } };
      return { afterMs, result: { is: random.pick(['noAnswer', 'declined', 'allBusy', 'allUnreachable', 'failed']) } };
    }
    case 'hold': {
      if (failed) return { afterMs: random.below(60_000), result: { is: 'failed' } };
      if (effect.keys.length === 0 || random.chance(0.6)) return null;
      return { afterMs: random.below(60_000), result: { is: 'digits', digits: random.pick(effect.keys) } };
    }
    case 'record': {
      if (failed) return { afterMs: soon(), result: { is: 'failed' } };
      const ms = random.chance(0.3) ? 0 : random.below(effect.maxMs);
      return { afterMs: ms + effect.silenceMs, result: { is: 'recorded', ms } };
    }
    default:
      return null;
  }
}
