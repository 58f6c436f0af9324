import { outcomeWho } from '../../engine/call.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ScenarioResult } from '../../simulate/run-scenario.ts';

/** The end a test call must come to: "a message in Front desk mailbox". */
export const expectedWords = (plan: Plan, { expect }: Scenario): string =>
  endWords(plan, expect.outcome, expect.who ?? null);

/** The end it came to, or why it could not be played. */
export function resultWords(plan: Plan, { walk, problem }: ScenarioResult): string {
  if (!walk) return problem ?? 'It could not be played';
  return `It ends with ${endWords(plan, walk.outcome.kind, outcomeWho(walk.outcome))}`;
}

function endWords(plan: Plan, kind: Scenario['expect']['outcome'], who: string | null): string {
  const name = who === null ? null : (plan.people[who]?.name ?? plan.mailboxes[who]?.name ?? phoneText(who));
  switch (kind) {
    case 'answered':
      return name === null ? 'a person' : `${name} answering`;
    case 'answeredOutside':
      return name === null ? 'somebody outside' : `${name} answering, outside the office`;
    case 'message':
      return name === null ? 'a message' : `a message in ${name}`;
    case 'callbackBooked':
      return 'a callback booked';
    case 'callbackMissed':
      return 'a callback that reached nobody';
    case 'goodbye':
      return 'a goodbye';
    case 'callerHungUp':
      return 'the caller hanging up';
    case 'fallback':
      return name === null ? 'the number’s fallback' : `the number’s fallback, ${name}`;
    case 'failed':
      return 'a failure';
  }
}
