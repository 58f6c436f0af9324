import { phoneText } from '../../engine/phone-text.ts';
import { isStandIn } from '../../plan/edits/stand-in-number.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OtherClient } from '../backend/other-clients.ts';
import type { Page } from '../shell/place.ts';

/** What another client has already: in one sentence, and where that is seen. */
export interface Taken {
  readonly says: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly page: Page;
}

/** That a number is one of another client, in the words that are used everywhere. */
export const numberTakenBy = (e164: string, client: Taken['client']): Taken => ({
  says: `${phoneText(e164)} is a number of ${client.name}.`,
  client: { id: client.id, name: client.name },
  page: 'numbers',
});

/** Which client has a number (E.164) already; null where none has. */
export function numberTaken(e164: string, others: readonly OtherClient[]): Taken | null {
  const owner = others.find(({ numbers }) => numbers.some((number) => number.e164 === e164));
  return owner ? numberTakenBy(e164, owner) : null;
}

/** Which client is called so already, in capitals or not; null where none is. */
export function nameTaken(name: string, others: readonly Pick<OtherClient, 'id' | 'name'>[]): Taken | null {
  const owner = others.find((other) => other.name.toLowerCase() === name.trim().toLowerCase());
  return owner
    ? {
        says: `There is a client called ${owner.name} already.`,
        client: { id: owner.id, name: owner.name },
        page: 'flow',
      }
    : null;
}

/** Which numbers of a plan other clients have; those that only stand in for real ones may be the same. */
export const numbersTaken = (plan: Plan, others: readonly OtherClient[]): readonly Taken[] => {
  const rest = others.filter(({ id }) => id !== plan.id);
  return Object.values(plan.numbers).flatMap((number) =>
    isStandIn(number) ? [] : (numberTaken(number.e164, rest) ?? []),
  );
};
