import type { Move, StepContext, StepInput } from '../kind.ts';
import { line } from '../trace.ts';
import { ringStart, type OutsideLeg } from './ring-target.ts';
import type { Json } from '../../base/json.ts';

/** How an outside number is rung. */
export interface OutsideSettings extends OutsideLeg {
  readonly e164: string;
  readonly ringSeconds: number;
  readonly pressOne: boolean;
}

/** Ring time of an outside number where no step says otherwise (DESIGN, section 5). */
export const OUTSIDE_DEFAULTS = { ringSeconds: 25, pressOne: true } as const;

/** Rings an outside number; leaves by `noAnswer` or `failed`, or talks. */
export function enterOutside(context: StepContext<unknown>, settings: OutsideSettings): Move {
  if (settings.e164 === '') return { move: 'exit', exit: 'failed', lines: [line('outside.noNumber')] };
  const target = { type: 'outside' as const, e164: settings.e164, pressOne: settings.pressOne };
  return {
    move: 'wait',
    memory: null,
    start: [ringStart(context, [target], settings.ringSeconds, settings)],
    lines: [
      line(settings.pressOne ? 'outside.ringsPressOne' : 'outside.rings', {
        number: settings.e164,
        seconds: settings.ringSeconds,
      }),
    ],
  };
}

/** Continues an outside call when its ringing ended. */
export function onOutside(settings: OutsideSettings, input: StepInput, memory: Json): Move {
  if (input.type !== 'done' || input.of !== 'ring') return { move: 'wait', memory };
  if (input.result.is === 'answered') {
    return {
      move: 'talk',
      outcome: { kind: 'answeredOutside', e164: settings.e164 },
      lines: [line('outside.answered', { number: settings.e164 })],
    };
  }
  const failed = input.result.is === 'allUnreachable';
  return {
    move: 'exit',
    exit: failed ? 'failed' : 'noAnswer',
    lines: [line(failed ? 'outside.failed' : 'outside.noAnswer', { number: settings.e164 })],
  };
}
