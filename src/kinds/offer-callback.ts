import * as z from 'zod/mini';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { spoken } from '../engine/speech.ts';
import { line, type Line } from '../engine/trace.ts';
import { whyNotCalledBack } from '../plan/callback-reach.ts';
import {
  countField,
  optionalCountriesField,
  optionalRefField,
  phoneKeyField,
  refField,
  secondsField,
} from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { promptText } from './prompt-text.ts';
import { emptyTeam } from './team-parts.ts';

const fields = z.strictObject({
  team: refField('team', {
    label: 'Called back by',
    term: 'callback',
    help: 'Whoever of them is free rings first, then the caller.',
  }),
  prompt: refField('prompt', {
    label: 'What the caller hears',
    term: 'greeting',
    help: 'Such as “Press 1 and we call you back. You keep your place in line.”',
  }),
  acceptKey: phoneKeyField({ label: 'Key to be called back' }),
  confirmation: optionalRefField('prompt', {
    label: 'Said when it is booked',
    whenEmpty: '“Thank you. We will call you back.”',
  }),
  mailbox: optionalRefField('mailbox', {
    label: 'Told when nobody is reached',
    term: 'mailbox',
    whenEmpty: 'Nobody',
  }),
  alsoCallsBackTo: optionalCountriesField({
    label: 'Also calls back to',
    help: 'Anybody can pretend to call from an expensive number abroad, so callers there are offered no callback unless you allow it.',
    whenEmpty: 'No other country',
    advanced: true,
  }),
  ringSeconds: secondsField(5, 120, {
    label: 'Rings each member for',
    rings: true,
    step: 5,
    advanced: true,
  }),
  retries: countField(0, 10, {
    label: 'Tries again',
    unit: 'times',
    advanced: true,
    help: 'How often, when the caller does not answer.',
  }),
  everySeconds: secondsField(60, 86_400, {
    label: 'Time between tries',
    step: 60,
    advanced: true,
    help: 'Soon enough to be remembered, late enough that a busy line is free again.',
  }),
  firstKeySeconds: secondsField(1, 60, {
    label: 'Waits for the key',
    advanced: true,
    help: 'After the greeting; then it asks again or goes on.',
  }),
  plays: countField(1, 10, {
    label: 'Asks',
    unit: 'times',
    advanced: true,
    help: 'How often it asks before it goes on.',
  }),
});
export type OfferCallbackSettings = z.infer<typeof fields>;

type Memory = { readonly part: 'ask'; readonly play: number } | { readonly part: 'book' | 'confirm' };

/** Offers to call back: the caller hangs up and keeps the place in line. */
export const offerCallback: Kind<OfferCallbackSettings> = {
  kind: 'offer-callback',
  version: 1,
  title: 'Offer a callback',
  summary: 'The caller hangs up, keeps their place and is called back',
  group: 'message',
  icon: 'phone-outgoing',
  everyday: false,
  fields,
  // 2 retries, 10 min apart (DESIGN, section 5); a member rings as in a queue.
  initial: (plan) => ({
    team: onlyId(plan.teams),
    prompt: '',
    acceptKey: '1',
    ringSeconds: 20,
    retries: 2,
    everySeconds: 600,
    firstKeySeconds: 5,
    plays: 2,
  }),
  exits: () => [{ id: 'declined', label: 'Wants no callback', failure: false }],
  ownKeys: ({ acceptKey }) => [{ key: acceptKey, label: 'Call me back' }],
  describe: ({ team, prompt, acceptKey }, plan) =>
    plan.teams[team]
      ? `${plan.teams[team].name} calls back whoever presses ${acceptKey}. ${promptText(plan, prompt)}`
      : 'Choose a team',
  enter: (context) => {
    const { caller, plan, settings } = context;
    if (caller === null) return { move: 'exit', exit: 'declined', lines: [line('callback.withheld')] };
    const why = whyNotCalledBack(plan, caller, settings.alsoCallsBackTo ?? []);
    return why === null
      ? ask(context, 1, [])
      : { move: 'exit', exit: 'declined', lines: [line('callback.refused', { number: caller, why })] };
  },
  on: (context, input, memory) => {
    const { settings } = context;
    const state = memory as unknown as Memory;
    const promised = { kind: 'callbackBooked', team: settings.team } as const;
    if (input.type === 'refused')
      return { move: 'exit', exit: 'declined', lines: [line('callback.full', { team: settings.team })] };
    if (input.type === 'booked')
      return {
        move: 'wait',
        memory: { part: 'confirm' },
        // Whoever hangs up during the thanks is called back all the same.
        outcome: promised,
        ...confirmation(context),
      };
    if (input.type !== 'done') return { move: 'wait', memory };
    if (input.of === 'play' && state.part === 'confirm') return { move: 'end', outcome: promised };
    if (input.of !== 'gather' || state.part !== 'ask') return { move: 'wait', memory };
    const pressed = input.result.is === 'digits' ? input.result.digits : '';
    if (pressed === settings.acceptKey) return booking(context);
    const said = pressed === '' ? line('callback.noInput') : line('callback.otherKey', { key: pressed });
    return state.play >= settings.plays
      ? { move: 'exit', exit: 'declined', lines: [said] }
      : ask(context, state.play + 1, [said]);
  },
  inputClasses: ({ acceptKey }) => [
    {
      of: 'gather',
      results: [
        { is: 'digits', digits: acceptKey },
        { is: 'digits', digits: acceptKey === '1' ? '2' : '1' },
        { is: 'noInput' },
      ],
    },
    { of: 'play', results: [{ is: 'played' }] },
  ],
  callsBackTo: ({ alsoCallsBackTo }) => alsoCallsBackTo ?? [],
  checks: ({ team }, plan) => emptyTeam(plan, team, 'nobody calls back'),
  lines: {
    'callback.asks': { says: 'The caller hears “{text:text}”' },
    'callback.withheld': {
      says: 'No callback is offered',
      why: 'the caller’s number is withheld, so nobody could call back',
    },
    'callback.refused': {
      says: 'No callback to **{number:phoneNumber}** is offered',
      why: '{why:notCalledBack}',
    },
    'callback.noInput': { says: 'The caller presses nothing' },
    'callback.otherKey': { says: 'The caller presses **{key:text}**, which books no callback' },
    'callback.accepts': { says: 'The caller presses **{key:text}** to be called back' },
    'callback.booked': { says: '**{team:team}** will call back', why: 'the caller keeps the place in line' },
    'callback.full': { says: 'No callback can be booked now', why: 'too many are waiting for the office already' },
  },
  examples: [
    { shows: 'a callback is booked', settings: example(), call: { keys: ['1'] }, exit: null },
    { shows: 'the caller presses something else', settings: example(), call: { keys: ['2', '2'] }, exit: 'declined' },
    { shows: 'the caller presses nothing', settings: example(), call: {}, exit: 'declined' },
    {
      shows: 'the number is in another country',
      settings: example(),
      call: { caller: '+4930123456', keys: ['1'] },
      exit: 'declined',
    },
    {
      shows: 'the number is in another country that is allowed',
      settings: { ...example(), alsoCallsBackTo: ['DE'] },
      call: { caller: '+4930123456', keys: ['1'] },
      exit: null,
    },
    { shows: 'the number is withheld', settings: example(), call: { caller: null, keys: ['1'] }, exit: 'declined' },
  ],
};

function example(): OfferCallbackSettings {
  return {
    team: 'desk-team',
    prompt: 'choices',
    acceptKey: '1',
    ringSeconds: 20,
    retries: 2,
    everySeconds: 600,
    firstKeySeconds: 5,
    plays: 2,
  };
}

function ask({ settings, speak }: StepContext<OfferCallbackSettings>, play: number, before: readonly Line[]): Move {
  const { words, lines } = speak(settings.prompt);
  return {
    move: 'wait',
    memory: { part: 'ask', play },
    start: [
      {
        type: 'gather',
        ...words,
        maxDigits: 1,
        firstKeyMs: settings.firstKeySeconds * 1000,
        betweenKeysMs: settings.firstKeySeconds * 1000,
      },
    ],
    lines: [...before, ...lines, line('callback.asks', { text: words.text })],
  };
}

/** The place dates from when the call came in, in the queue it came out of where there was one. */
function booking({
  settings,
  caller,
  number,
  flow,
  node,
  labels,
  offeredAtMs,
  lastQueue,
}: StepContext<OfferCallbackSettings>): Move {
  return {
    move: 'wait',
    memory: { part: 'book' },
    requests: [
      {
        type: 'book',
        queue: lastQueue ?? `${flow}/${node}`,
        team: settings.team,
        number,
        caller: caller ?? '',
        flow,
        node,
        priority: labels.priority,
        sinceMs: offeredAtMs,
        ringSeconds: settings.ringSeconds,
        triesLeft: settings.retries + 1,
        everyMs: settings.everySeconds * 1000,
        mailbox: settings.mailbox ?? null,
      },
    ],
    lines: [line('callback.accepts', { key: settings.acceptKey })],
  };
}

function confirmation({ settings, speak }: StepContext<OfferCallbackSettings>) {
  const said = speak(settings.confirmation);
  const words = said.words.text === '' ? spoken('Thank you. We will call you back.') : said.words;
  return {
    start: [{ type: 'play' as const, ...words }],
    lines: [line('callback.booked', { team: settings.team }), ...said.lines],
  };
}
