import { dayText } from '../../calendar/day-text.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { plainCall, type CallScript, type Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { entryTitle } from '../../plan/entry-words.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { TICK, type Block } from './pack.ts';

/** Every kept test call as a row to be dialled, ticked and signed by hand. */
export function testsSection(plan: Plan): Block[] {
  const scenarios = Object.values(plan.scenarios);
  if (scenarios.length === 0)
    return [{ is: 'text', text: 'No test calls are kept. Keep some in “Try a call”; each becomes a line here.' }];
  return [
    {
      is: 'text',
      text: 'Dial each call on the day and at the time that it says, or another at which the same holds, before the plan takes real calls.',
    },
    {
      is: 'table',
      head: ['Test', 'Dial, when', 'Press', 'Expected end', 'Pass', 'Fail', 'Initials'],
      rows: scenarios.map((scenario) => [
        scenario.name,
        whenCalled(plan, scenario),
        scenario.call.keys.map((key) => key || 'nothing').join(', then ') || 'nothing',
        expectedWords(plan, scenario),
        TICK,
        TICK,
        '',
      ]),
      widths: [23, 24, 11, 18, 7, 7, 10],
    },
  ];
}

function whenCalled(plan: Plan, { call }: Scenario): string {
  const number = plan.numbers[call.number];
  const [date = '', time = ''] = call.at.split('T');
  const names = (who: string) => {
    const [id = '', phone] = who.split('/');
    const name = plan.people[id]?.name ?? phoneText(id);
    const type = plan.people[id]?.phones.find((one) => one.id === phone)?.type;
    return type === undefined ? name : `${name} (${type})`;
  };
  const silent = Object.entries(call.reactions).flatMap(([who, { does }]) =>
    does === 'answers' ? [] : [`${names(who)}: ${REACTIONS[does]}`],
  );
  return [
    `${number ? `${number.name} ${phoneText(number.e164)}` : call.number}, ${dayText(date)} ${time}`,
    ...callerWords(plan, call),
    ...call.situation.entries.map((entry) => entryTitle(plan, entry)),
    ...silent,
    ...(call.callersAhead
      ? [call.callersAhead === 1 ? 'somebody else calls just before' : `${call.callersAhead} others call just before`]
      : []),
    ...(call.hangUpAfterSeconds === null ? [] : [`hang up after ${call.hangUpAfterSeconds} s`]),
    ...(call.leavesMessage ? [] : ['leave no message']),
    ...(call.calledBefore ? ['not the first call'] : []),
  ].join('; ');
}

/** Who must call, where that can matter: from a withheld number, one that a list knows, or another area. */
function callerWords(plan: Plan, { caller, number }: CallScript): string[] {
  if (caller === null) return ['number withheld'];
  const usual = [plainCall(number, '').caller, localCaller(plan, number)];
  return usual.includes(caller) ? [] : [`from ${phoneText(caller)}`];
}

const REACTIONS = {
  noAnswer: 'does not answer',
  noPressOne: 'does not press 1',
  declines: 'declines',
  busy: 'busy',
  unreachable: 'phone off',
  inTurn: 'differs each time',
} as const;

function expectedWords(plan: Plan, { expect: { outcome, who } }: Scenario): string {
  const name = who === undefined ? '' : (plan.people[who]?.name ?? plan.mailboxes[who]?.name ?? phoneText(who));
  switch (outcome) {
    case 'answered':
    case 'answeredOutside':
      return name === '' ? 'Somebody answers' : `${name} answers`;
    case 'message':
      return name === '' ? 'A message' : `A message in ${name}`;
    case 'callbackBooked':
      return 'A callback is booked';
    case 'callbackMissed':
      return 'The callback reaches nobody';
    case 'goodbye':
      return 'A goodbye';
    case 'callerHungUp':
      return 'The caller hangs up';
    case 'fallback':
      return `The number’s fallback${name === '' ? '' : `: ${name}`}`;
    case 'failed':
      return 'The call fails';
  }
}
