import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Start } from '../engine/effect.ts';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { personTarget, ringStart } from '../engine/procedures/ring-target.ts';
import { skippedLines } from '../engine/procedures/skipped-lines.ts';
import { spoken } from '../engine/speech.ts';
import { line, type Line } from '../engine/trace.ts';
import {
  countField,
  optionalPhoneKeyField,
  optionalSecondsField,
  optionalSwitchField,
  refField,
  secondsField,
  switchField,
} from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { queueWords } from './queue-words.ts';
import { emptyTeam, teamAnswers } from './team-parts.ts';

const fields = z.strictObject({
  team: refField('team', { label: 'Answered by', term: 'team', help: 'Whoever of them is free gets the next caller.' }),
  exitKey: optionalPhoneKeyField({
    label: 'Key to leave the queue',
    whenEmpty: 'No key',
    help: 'So that nobody has to wait: the caller presses it and goes on to another step.',
  }),
  maxWaitSeconds: secondsField(10, 3600, {
    label: 'Waits at most',
    step: 30,
    advanced: true,
    help: 'Then the caller leaves by “Waited too long”.',
  }),
  maxCallers: countField(1, 200, {
    label: 'Callers waiting at most',
    unit: 'callers',
    advanced: true,
    help: 'One more leaves at once by “Queue is full”.',
  }),
  memberSeconds: secondsField(5, 120, {
    label: 'Rings each member for',
    rings: true,
    step: 5,
    advanced: true,
  }),
  wrapUpSeconds: secondsField(0, 600, {
    label: 'Pause after each call',
    term: 'wrap-up',
    step: 5,
    advanced: true,
    help: 'Time to write down what was said before the next call rings.',
  }),
  announcePosition: switchField({
    label: 'Says the caller’s place',
    advanced: true,
    help: 'Such as “You are number 2 in line.”',
  }),
  announceWait: optionalSwitchField({
    label: 'Says how long it may take',
    advanced: true,
    help: 'From one minute on, once the queue knows how long its calls take.',
  }),
  announceEverySeconds: optionalSecondsField(0, 600, {
    label: 'Says it again every',
    step: 15,
    advanced: true,
    whenAbsent: 0,
    help: 'With 0 only when the place changes. Nothing is said while a phone rings for the caller.',
  }),
  lastAgent: optionalSwitchField({
    label: 'Prefers whoever talked with the caller last',
    advanced: true,
    help: 'If they are free; nobody waits for them.',
  }),
  signIn: optionalSwitchField({
    label: 'Only people who signed in are rung',
    term: 'sign-in',
    advanced: true,
    help: 'Members sign in on the Today board. While nobody has, callers leave by “Nobody available”.',
  }),
});
export type CallQueueSettings = z.infer<typeof fields>;

interface Memory {
  readonly untilMs: number;
  /** When the caller next hears their place again, or null. */
  readonly againMs: number | null;
  readonly position: number;
  readonly ringing: string | null;
  readonly phone: string | null;
}

/** How long a member who did not answer is left alone before the same caller is offered again. */
const REST_MS = 5000;

/** Keeps the caller waiting with music until a member of a team is free. */
export const callQueue: Kind<CallQueueSettings> = {
  kind: 'call-queue',
  version: 1,
  title: 'Queue',
  summary: 'Callers wait with music until somebody is free',
  group: 'people',
  icon: 'hourglass',
  everyday: true,
  fields,
  // 5 min, 10 callers, 20 s a member, 10 s wrap-up (DESIGN, section 5); again every minute.
  initial: (plan) => ({
    team: onlyId(plan.teams),
    maxWaitSeconds: 300,
    maxCallers: 10,
    memberSeconds: 20,
    wrapUpSeconds: 10,
    announcePosition: true,
    announceWait: true,
    announceEverySeconds: 60,
    lastAgent: false,
    signIn: false,
  }),
  exits: ({ exitKey }) => [
    ...(exitKey === undefined ? [] : [{ id: 'keyPressed', label: 'Leaves the queue', key: exitKey, failure: false }]),
    { id: 'waitedTooLong', label: 'Waited too long', failure: true },
    { id: 'full', label: 'Queue is full', failure: true },
    { id: 'unavailable', label: 'Nobody available', failure: true },
  ],
  describe: ({ team, maxWaitSeconds, exitKey, signIn }, plan) => {
    const found = plan.teams[team];
    if (!found) return 'Choose a team';
    const wait = maxWaitSeconds % 60 === 0 ? `${maxWaitSeconds / 60} min` : `${maxWaitSeconds} s`;
    return `${found.name} (${found.members.length}${signIn ? ', if signed in' : ''}), up to ${wait}, music${exitKey === undefined ? '' : `, ${exitKey} leaves`}`;
  },
  enter: ({ settings, plan, flow, node, atMs, labels }) => ({
    move: 'wait',
    memory: {
      untilMs: atMs + settings.maxWaitSeconds * 1000,
      againMs: againAt(settings, atMs),
      position: 0,
      ringing: null,
      phone: null,
    },
    requests: [
      {
        type: 'enqueue',
        queue: `${flow}/${node}`,
        people: plan.teams[settings.team]?.members ?? [],
        maxCallers: settings.maxCallers,
        priority: labels.priority,
        sinceMs: atMs,
        ...(settings.lastAgent ? { preferLastAgent: true } : {}),
        ...(settings.signIn ? { signedInTo: settings.team } : {}),
      },
    ],
  }),
  on: (context, input, memory) => {
    const { settings, atMs } = context;
    const state = memory as unknown as Memory;
    switch (input.type) {
      case 'refused':
        return {
          move: 'exit',
          exit: input.why === 'full' ? 'full' : 'unavailable',
          lines: [
            ...skippedLines(input.skipped),
            line(input.why === 'full' ? 'queue.full' : 'queue.nobody', { team: settings.team }),
          ],
        };
      case 'position':
        return placed(context, state, input.position, input.estimateMs);
      case 'granted':
        return ringMember(context, state, input.people[0]?.person ?? '', input.people[0]?.phones[0] ?? '');
      case 'wake': {
        // Nobody is cut off or talked over while a phone is ringing for them: the end of that attempt sets the timer again.
        if (state.ringing !== null) return { move: 'wait', memory };
        if (atMs >= state.untilMs) return tooLong(settings);
        const next = { ...state, againMs: againAt(settings, atMs) };
        return { ...waitOn(context, next), requests: [{ type: 'locate' }] };
      }
      case 'done':
        break;
      default:
        return { move: 'wait', memory };
    }
    if (input.of === 'hold') {
      if (input.result.is === 'digits')
        return { move: 'exit', exit: 'keyPressed', lines: [line('queue.keyPressed', { key: input.result.digits })] };
      return tooLong(settings);
    }
    if (input.of !== 'ring' || state.ringing === null) return { move: 'wait', memory };
    if (input.result.is === 'answered') {
      const person = state.ringing;
      const phone = input.result.target.phone ?? state.phone ?? '';
      return {
        move: 'talk',
        outcome: { kind: 'answered', person, phone },
        wrapUpMs: settings.wrapUpSeconds * 1000,
        lines: [line('ring.answered', { person, phone })],
      };
    }
    const missed = line('queue.missed', { person: state.ringing });
    if (context.atMs >= state.untilMs)
      return { ...tooLong(settings), lines: [missed, ...(tooLong(settings).lines ?? [])] };
    return {
      ...waitOn(context, { ...state, ringing: null, phone: null }),
      requests: [{ type: 'rest', person: state.ringing, restMs: REST_MS }],
      lines: [missed],
    };
  },
  inputClasses: ({ exitKey, team }, plan) => [
    {
      of: 'ring',
      results: [...teamAnswers(plan, team), { is: 'noAnswer' }],
    },
    {
      of: 'hold',
      results: [...(exitKey === undefined ? [] : [{ is: 'digits' as const, digits: exitKey }]), { is: 'failed' }],
    },
    { of: 'play', results: [{ is: 'played' }] },
  ],
  checks: ({ team, announceEverySeconds: every = 0 }, plan) => [
    ...emptyTeam(plan, team, 'nobody answers the queue'),
    ...(every > 0 && every < SOON_SECONDS
      ? [
          {
            code: 'speaks-too-often',
            severity: 'warning' as const,
            message: `Callers hear their place every ${every} s, so there is hardly any music.`,
            fix: `Say it every ${SOON_SECONDS} s at most, or 0 to say it only when it changes.`,
          },
        ]
      : []),
  ],
  lines: {
    'queue.waits': { says: 'The caller waits with music for **{team:team}**', why: 'number {position:text} in line' },
    'queue.moved': { says: 'The caller is now number {position:text}' },
    'queue.says': { says: 'The caller hears “{text:text}”' },
    'queue.rings': {
      says: '**{person:person}**: {phone:phone} rings for {seconds:seconds}',
      why: 'free now',
    },
    'queue.missed': { says: '**{person:person}** does not answer' },
    'queue.tooLong': { says: 'The caller has waited as long as this queue allows', why: '{seconds:seconds}' },
    'queue.full': { says: 'The queue of **{team:team}** is full' },
    'queue.nobody': { says: 'Nobody in **{team:team}** can take calls now', why: 'so waiting would be pointless' },
    'queue.keyPressed': { says: 'The caller presses **{key:text}** and leaves the queue' },
  },
  examples: [
    { shows: 'a member is free', settings: example(), call: {}, exit: null },
    {
      shows: 'nobody answers in time',
      settings: example(),
      call: { reactions: { ann: { does: 'noAnswer' }, bob: { does: 'noAnswer' } } },
      exit: 'waitedTooLong',
    },
    {
      shows: 'nobody is there',
      settings: example(),
      call: {
        situation: {
          entries: [
            { id: 'a', kind: 'person', person: 'ann', state: 'away', untilMs: null },
            { id: 'b', kind: 'person', person: 'bob', state: 'away', untilMs: null },
          ],
        },
      },
      exit: 'unavailable',
    },
    {
      shows: 'only whoever signed in is rung',
      settings: { ...example(), signIn: true },
      call: {
        reactions: { ann: { does: 'noAnswer' } },
        situation: { entries: [{ id: 's', kind: 'signIn', team: 'desk-team', person: 'bob', untilMs: null }] },
      },
      exit: null,
    },
    {
      shows: 'as many callers wait as may',
      settings: { ...example(), maxCallers: 1 },
      call: { callersAhead: 3 },
      exit: 'full',
    },
    { shows: 'nobody signed in', settings: { ...example(), signIn: true }, call: {}, exit: 'unavailable' },
    {
      shows: 'the caller leaves by a key',
      settings: { ...example(), exitKey: '1' },
      call: {
        keys: ['1'],
        situation: {
          entries: [
            { id: 'a', kind: 'person', person: 'ann', state: 'busy', untilMs: null },
            { id: 'b', kind: 'person', person: 'bob', state: 'busy', untilMs: null },
          ],
        },
      },
      exit: 'keyPressed',
    },
  ],
};

function example(): CallQueueSettings {
  return {
    team: 'desk-team',
    maxWaitSeconds: 60,
    maxCallers: 10,
    memberSeconds: 20,
    wrapUpSeconds: 10,
    announcePosition: true,
  };
}

const tooLong = (settings: CallQueueSettings): Move => ({
  move: 'exit',
  exit: 'waitedTooLong',
  lines: [line('queue.tooLong', { seconds: settings.maxWaitSeconds })],
});

/** Under this an announcement follows the last one so soon that callers hear little else. */
const SOON_SECONDS = 15;

const againAt = ({ announceEverySeconds: every = 0 }: CallQueueSettings, atMs: number): number | null =>
  every > 0 ? atMs + every * 1000 : null;

/** Waits until the caller is to hear something again, or has waited too long. */
const waitOn = ({ atMs }: StepContext<CallQueueSettings>, state: Memory) => ({
  move: 'wait' as const,
  memory: state as unknown as Json,
  wakeInMs: Math.max(0, Math.min(state.untilMs, state.againMs ?? Infinity) - atMs),
});

/** The caller's place: when they come, when it changes, and again every now and then. */
function placed(
  context: StepContext<CallQueueSettings>,
  state: Memory,
  position: number,
  estimateMs: number | null,
): Move {
  const { settings } = context;
  const first = state.position === 0;
  const again = state.position === position;
  // Whoever comes straight to the front hears music only, and whoever is overtaken by an urgent caller need not be told.
  const worthSaying = first ? position > 1 : position <= state.position;
  const text = queueWords({
    position,
    saysPosition: settings.announcePosition && worthSaying,
    estimateMs: settings.announceWait && worthSaying ? estimateMs : null,
  });
  const says = text !== '' && state.ringing === null;
  const keys = settings.exitKey === undefined ? [] : [settings.exitKey];
  const holds: readonly Start[] = first ? [{ type: 'hold', keys }] : [];
  const moves: readonly Line[] = first
    ? [line('queue.waits', { position, team: settings.team })]
    : again
      ? []
      : [line('queue.moved', { position })];
  const { untilMs, againMs, ringing, phone } = state;
  const next: Memory = { untilMs, againMs, position, ringing, phone };
  return {
    move: 'wait',
    memory: next as unknown as Json,
    start: says ? [...holds, { type: 'play', ...spoken(text) }] : holds,
    stop: says ? ['play'] : [],
    lines: says && (again || estimateMs !== null) ? [...moves, line('queue.says', { text })] : moves,
    ...(first ? { wakeInMs: waitOn(context, next).wakeInMs } : {}),
  };
}

function ringMember(context: StepContext<CallQueueSettings>, state: Memory, person: string, phone: string): Move {
  const { settings, plan } = context;
  const target = personTarget(plan, person, phone);
  const { untilMs, againMs, position } = state;
  const ringing: Memory = { untilMs, againMs, position, ringing: person, phone };
  return {
    move: 'wait',
    memory: ringing as unknown as Json,
    start: [ringStart(context, target ? [target] : [], settings.memberSeconds)],
    lines: [line('queue.rings', { person, phone, seconds: settings.memberSeconds })],
  };
}
