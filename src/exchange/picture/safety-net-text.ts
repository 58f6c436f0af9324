import type { Exit } from '../../engine/kind.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Destination, SafetyNet } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';

/** A destination in words: a person's, a mailbox's name, or a number. */
export function destinationText(plan: Plan, destination: Destination): string {
  switch (destination.to) {
    case 'person':
      return plan.people[destination.person]?.name ?? 'nobody chosen yet';
    case 'mailbox':
      return plan.mailboxes[destination.mailbox]?.name ?? 'no mailbox chosen yet';
    case 'outside':
      return phoneText(destination.e164);
  }
}

/** Where the exits without a wire of a flow go, in words; when its numbers fall back differently, "the number's fallback". */
export function safetyNetText(plan: Plan, flow: string): string {
  const net: SafetyNet | undefined = plan.flows[flow]?.safetyNet;
  if (net && net.to !== 'number-fallback') return destinationText(plan, net);
  const ends = new Set(
    Object.values(plan.numbers)
      .filter((number) => number.flow === flow)
      .map((number) => destinationText(plan, number.fallback)),
  );
  const [only] = ends;
  return ends.size === 1 && only !== undefined ? only : 'the number’s fallback';
}

/** Where a call goes that leaves by these failure exits without a wire; the safety net unless each of them ends the call. */
export const unwiredText = (exits: readonly Exit[], netText: string): string =>
  exits.length > 0 && exits.every(({ unwired }) => unwired === 'goodbye') ? 'the call ends' : netText;
