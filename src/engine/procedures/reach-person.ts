import type { Json } from '../../base/json.ts';
import type { StepContext, StepInput, Move } from '../kind.ts';
import { mixedResult, type Unanswered } from '../mixed-result.ts';
import { line } from '../trace.ts';
import { skippedLines } from './skipped-lines.ts';
import { personTarget, ringStart, type OutsideLeg } from './ring-target.ts';

interface Ringing {
  readonly phones: readonly string[];
  readonly index: number;
  /** What each phone so far came to. */
  readonly came: readonly Unanswered[];
}

const EXITS = { noAnswer: 'noAnswer', declined: 'noAnswer', allBusy: 'busy', allUnreachable: 'unavailable' } as const;

/** Asks the switchboard for one person; leaves by `noAnswer`, `busy` or `unavailable`, or talks. */
export function enterReach(person: string): Move {
  return {
    move: 'wait',
    memory: null,
    requests: [{ type: 'claim', people: [person], want: 'one', order: 'given', pointer: '', tried: [] }],
  };
}

/** Rings the person's reachable phones one after the other, each for its own time. */
export function onReach(
  context: StepContext<unknown>,
  person: string,
  input: StepInput,
  memory: Json,
  leg: OutsideLeg = {},
): Move {
  if (input.type === 'refused') {
    return { move: 'exit', exit: input.why === 'busy' ? 'busy' : 'unavailable', lines: skippedLines(input.skipped) };
  }
  if (input.type === 'granted') {
    const phones = input.people[0]?.phones ?? [];
    return ringNext(context, person, { phones, index: 0, came: [] }, leg);
  }
  if (input.type !== 'done' || input.of !== 'ring') return { move: 'wait', memory };
  const state = memory as unknown as Ringing;
  const phone = state.phones[state.index] ?? '';
  const { result } = input;
  if (result.is === 'answered') {
    const used = result.target.phone ?? phone;
    return {
      move: 'talk',
      outcome: { kind: 'answered', person, phone: used },
      lines: [line('ring.answered', { person, phone: used })],
    };
  }
  // Whoever declines has said no: their other phones would only ask again (SIP's 603 means the same everywhere).
  if (result.is === 'declined')
    return { move: 'exit', exit: 'noAnswer', lines: [line('ring.declined', { person, phone })] };
  const came = result.is === 'allBusy' || result.is === 'allUnreachable' ? result.is : 'noAnswer';
  const move = ringNext(context, person, { ...state, index: state.index + 1, came: [...state.came, came] }, leg);
  return { ...move, lines: [line(CODES[came], { person, phone }), ...(move.lines ?? [])] };
}

const CODES = {
  noAnswer: 'ring.noAnswer',
  allBusy: 'ring.phoneBusy',
  allUnreachable: 'ring.phoneUnreachable',
} as const;

function ringNext(context: StepContext<unknown>, person: string, state: Ringing, leg: OutsideLeg): Move {
  const phone = state.phones[state.index];
  const target = phone === undefined ? undefined : personTarget(context.plan, person, phone);
  if (!phone || !target) return { move: 'exit', exit: EXITS[mixedResult(state.came)] };
  return {
    move: 'wait',
    memory: { ...state },
    start: [ringStart(context, [target], target.ringSeconds, leg)],
    lines: [
      line(target.pressOne ? 'ring.phonePressOne' : 'ring.phone', { person, phone, seconds: target.ringSeconds }),
    ],
  };
}
