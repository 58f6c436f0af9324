import type { Json } from '../../base/json.ts';
import type { Destination } from '../../plan/entities.ts';
import type { Move, StepContext, StepInput } from '../kind.ts';
import { line } from '../trace.ts';
import { enterOutside, onOutside, OUTSIDE_DEFAULTS } from './dial-outside.ts';
import { enterReach, onReach } from './reach-person.ts';
import { enterMessage, MESSAGE_DEFAULTS, onMessage } from './take-message.ts';

interface Memory {
  readonly part: 'main' | 'mailbox';
  readonly inner: Json;
}

/** Sends a call to a destination outside any step; leaves by `failed` when nobody and no mailbox took it. */
export function enterDestination(context: StepContext<unknown>, destination: Destination): Move {
  return wrap('main', begin(context, destination));
}

/** Continues a call at a destination; a person who does not answer is followed by their own mailbox. */
export function onDestination(
  context: StepContext<unknown>,
  destination: Destination,
  input: StepInput,
  memory: Json,
): Move {
  const { part, inner } = memory as unknown as Memory;
  const mailbox = destination.to === 'person' ? context.plan.people[destination.person]?.mailbox : undefined;
  if (part === 'mailbox' && mailbox)
    return settle(wrap('mailbox', onMessage(context, { mailbox, ...MESSAGE_DEFAULTS }, input, inner)));
  const move = wrap('main', proceed(context, destination, input, inner));
  if (move.move !== 'exit' || !mailbox || !context.plan.mailboxes[mailbox]) return settle(move);
  const message = wrap('mailbox', enterMessage(context, { mailbox, ...MESSAGE_DEFAULTS }));
  return { ...message, lines: [...(move.lines ?? []), ...(message.lines ?? [])] };
}

function begin(context: StepContext<unknown>, destination: Destination): Move {
  switch (destination.to) {
    case 'person':
      return enterReach(destination.person);
    case 'mailbox':
      return enterMessage(context, { mailbox: destination.mailbox, ...MESSAGE_DEFAULTS });
    case 'outside':
      return enterOutside(context, { e164: destination.e164, ...OUTSIDE_DEFAULTS });
  }
}

function proceed(context: StepContext<unknown>, destination: Destination, input: StepInput, inner: Json): Move {
  switch (destination.to) {
    case 'person':
      return onReach(context, destination.person, input, inner);
    case 'mailbox':
      return onMessage(context, { mailbox: destination.mailbox, ...MESSAGE_DEFAULTS }, input, inner);
    case 'outside':
      return onOutside({ e164: destination.e164, ...OUTSIDE_DEFAULTS }, input, inner);
  }
}

const wrap = (part: Memory['part'], move: Move): Move =>
  move.move === 'wait' ? { ...move, memory: { part, inner: move.memory } } : move;
/** Whoever was asked for a message and said nothing was served; anything else that ends here reached nobody. */
const settle = (move: Move): Move =>
  move.move === 'exit' && move.exit === 'noMessage'
    ? { move: 'end', outcome: { kind: 'goodbye' }, lines: move.lines ?? [] }
    : failed(move);
const failed = (move: Move): Move =>
  move.move === 'exit' ? { ...move, exit: 'failed', lines: move.lines ?? [line('destination.failed')] } : move;
