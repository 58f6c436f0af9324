import type { Json } from '../../base/json.ts';
import type { CallbackTurn, Ticket } from '../board.ts';
import type { Start } from '../effect.ts';
import type { Move, StepContext, StepInput } from '../kind.ts';
import { phoneText } from '../phone-text.ts';
import { isLastAttempt } from '../tickets.ts';
import { line, type Line } from '../trace.ts';
import { personTarget, ringStart } from './ring-target.ts';

interface Memory {
  readonly part: 'agent' | 'caller';
  readonly person: string;
  readonly phone: string;
}

/** How long the caller's phone rings: five or six rings, before most voicemails take over. */
const DIAL_MS = 30_000;
/** The pause a member gets after a callback, as after a call from a queue. */
const WRAP_UP_MS = 10_000;

/** Begins an attempt: rings the reserved member first, who is told who is called back; or ends a ticket that has no future. */
export function enterCallback(context: StepContext<unknown>, ticket: Ticket, to: CallbackTurn['to']): Move {
  if ('ends' in to) {
    const mailbox = fallbackMailbox(context) ?? ticket.mailbox;
    if (to.ends === 'refused')
      return missed(context, 'office', [line('callback.mayNotDial', { number: ticket.caller, why: to.why })], mailbox);
    const said = line(to.ends === 'tooOld' ? 'callback.tooOld' : 'callback.teamGone', { team: ticket.team });
    return missed(context, 'agent', [said], mailbox);
  }
  const { person, phones } = to.granted;
  const phone = phones[0] ?? '';
  const target = personTarget(context.plan, person, phone);
  const notice = `${context.plan.name}. A callback to ${phoneText(ticket.caller)}.`;
  return {
    move: 'wait',
    memory: { part: 'agent', person, phone },
    // Whoever picks up must be there to talk before the caller's phone rings.
    start: [ringStart(context, target ? [{ ...target, pressOne: true }] : [], ticket.ringSeconds, { notice })],
    lines: [line('callback.ringsAgent', { person, phone, seconds: ticket.ringSeconds })],
  };
}

/** Continues an attempt: the caller is rung when the member is on the line, and they talk when the caller answers. */
export function onCallback(context: StepContext<unknown>, ticket: Ticket, input: StepInput, memory: Json): Move {
  const state = memory as unknown as Memory;
  const { person, phone } = state;
  if (input.type !== 'done') return { move: 'wait', memory };
  const { result } = input;
  if (state.part === 'agent' && input.of === 'ring') {
    if (result.is !== 'answered') {
      const mailbox = isLastAttempt(ticket, 'agent') ? ticket.mailbox : null;
      return missed(context, 'agent', [line('callback.agentMissed', { person })], mailbox);
    }
    const dial: Start = {
      type: 'dialCaller',
      e164: ticket.caller,
      showNumber: context.dialled,
      timeoutMs: DIAL_MS,
    };
    return {
      move: 'wait',
      memory: { ...state, part: 'caller' },
      start: [dial],
      lines: [line('ring.answered', { person, phone }), line('callback.dials', { number: ticket.caller })],
    };
  }
  if (state.part !== 'caller' || input.of !== 'dialCaller') return { move: 'wait', memory };
  if (result.is === 'answered')
    return {
      move: 'talk',
      outcome: { kind: 'answered', person, phone },
      wrapUpMs: WRAP_UP_MS,
      lines: [line('callback.talks', { person, number: ticket.caller })],
    };
  const last = isLastAttempt(ticket, 'caller');
  const said = last
    ? line('callback.callerMissedLast', { number: ticket.caller })
    : line('callback.callerMissed', { number: ticket.caller, seconds: ticket.everyMs / 1000 });
  return missed(context, 'caller', [said], last ? ticket.mailbox : null);
}

/** The member an attempt rings; '' where it rings nobody. */
export const personOf = (memory: Json): string => (memory as unknown as Memory | null)?.person ?? '';

/** Where a ticket that can never be kept is told of: the mailbox that the number's fallback leads to. */
function fallbackMailbox({ plan, number }: StepContext<unknown>): string | null {
  const fallback = plan.numbers[number]?.fallback;
  if (fallback?.to === 'mailbox') return fallback.mailbox;
  return fallback?.to === 'person' ? (plan.people[fallback.person]?.mailbox ?? null) : null;
}

function missed(
  { plan }: StepContext<unknown>,
  by: 'agent' | 'caller' | 'office',
  lines: readonly Line[],
  mailbox: string | null,
): Move {
  const box = mailbox === null ? undefined : plan.mailboxes[mailbox];
  const told = box?.owners ?? [];
  return {
    move: 'end',
    outcome: { kind: 'callbackMissed', by },
    start:
      box && mailbox !== null ? [{ type: 'notify', mailbox, people: told, urgent: box.urgent, about: 'callback' }] : [],
    lines: [...lines, ...told.map((person) => line('callback.told', { person }))],
  };
}
