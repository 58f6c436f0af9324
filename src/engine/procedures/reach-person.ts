import type { Json } from '../../base/json.ts';
import type { StepContext, StepInput, Move } from '../kind.ts';
import { line } from '../trace.ts';
import { skippedLines } from './skipped-lines.ts';
import { personTarget, ringStart } from './ring-target.ts';

interface Ringing {
  readonly phones: readonly string[];
  readonly index: number;
  /** The most that any phone came to: DESIGN section 4 orders mixed results noAnswer > busy > unreachable. */
  readonly best: 'noAnswer' | 'busy' | 'unavailable';
}

const RANK = { unavailable: 0, busy: 1, noAnswer: 2 } as const;

/** Asks the switchboard for one person; leaves by `noAnswer`, `busy` or `unavailable`, or talks. */
export function enterReach(person: string): Move {
  return {
    move: 'wait',
    memory: null,
    requests: [{ type: 'claim', people: [person], want: 'one', order: 'given', pointer: '', tried: [] }],
  };
}

/** Rings the person's reachable phones one after the other, each for its own time. */
export function onReach(context: StepContext<unknown>, person: string, input: StepInput, memory: Json): Move {
  if (input.type === 'refused') {
    return { move: 'exit', exit: input.why === 'busy' ? 'busy' : 'unavailable', lines: skippedLines(input.skipped) };
  }
  if (input.type === 'granted') {
    const phones = input.people[0]?.phones ?? [];
    return ringNext(context, person, { phones, index: 0, best: 'unavailable' });
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
  const came = result.is === 'allBusy' ? 'busy' : result.is === 'allUnreachable' ? 'unavailable' : 'noAnswer';
  // Whoever declines has said no: their other phones would only ask again (SIP's 603 means the same everywhere).
  if (result.is === 'declined')
    return { move: 'exit', exit: 'noAnswer', lines: [line('ring.declined', { person, phone })] };
  const next = { ...state, index: state.index + 1, best: RANK[came] > RANK[state.best] ? came : state.best };
  const move = ringNext(context, person, next);
  const code = came === 'busy' ? 'ring.phoneBusy' : came === 'unavailable' ? 'ring.phoneUnreachable' : 'ring.noAnswer';
  return { ...move, lines: [line(code, { person, phone }), ...(move.lines ?? [])] };
}

function ringNext(context: StepContext<unknown>, person: string, state: Ringing): Move {
  const phone = state.phones[state.index];
  const target = phone === undefined ? undefined : personTarget(context.plan, person, phone);
  if (!phone || !target) return { move: 'exit', exit: state.best };
  return {
    move: 'wait',
    memory: { ...state },
    start: [ringStart(context.plan, [target], target.ringSeconds, context.dialled)],
    lines: [
      line(target.pressOne ? 'ring.phonePressOne' : 'ring.phone', { person, phone, seconds: target.ringSeconds }),
    ],
  };
}
