import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { personTarget, ringStart } from '../engine/procedures/ring-target.ts';
import { skippedLines } from '../engine/procedures/skipped-lines.ts';
import { spoken } from '../engine/speech.ts';
import { line } from '../engine/trace.ts';
import {
  countField,
  optionalPhoneKeyField,
  optionalSwitchField,
  refField,
  secondsField,
  switchField,
} from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { emptyTeam, teamAnswers } from './team-parts.ts';

const fields = z.strictObject({
  team: refField('team', { label: 'Answered by' }),
  exitKey: optionalPhoneKeyField({ label: 'Key to leave the queue', whenEmpty: 'No key' }),
  maxWaitSeconds: secondsField(10, 3600, { label: 'Waits at most', advanced: true }),
  maxCallers: countField(1, 200, { label: 'Callers waiting at most', advanced: true }),
  memberSeconds: secondsField(5, 120, { label: 'Rings each member for', advanced: true }),
  wrapUpSeconds: secondsField(0, 600, { label: 'Pause after each call', advanced: true }),
  announcePosition: switchField({ label: 'Says the caller’s place', advanced: true }),
  signIn: optionalSwitchField({
    label: 'Only people who signed in are rung',
    advanced: true,
    help: 'Members sign in on the Today board. While nobody has, callers leave by “Nobody available”.',
  }),
});
export type CallQueueSettings = z.infer<typeof fields>;

interface Memory {
  readonly untilMs: number;
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
  // 5 min, 10 callers, 20 s a member, 10 s wrap-up (DESIGN, section 5).
  initial: (plan) => ({
    team: onlyId(plan.teams),
    maxWaitSeconds: 300,
    maxCallers: 10,
    memberSeconds: 20,
    wrapUpSeconds: 10,
    announcePosition: true,
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
  enter: ({ settings, plan, flow, node, atMs }) => ({
    move: 'wait',
    memory: { untilMs: atMs + settings.maxWaitSeconds * 1000, position: 0, ringing: null, phone: null },
    requests: [
      {
        type: 'enqueue',
        queue: `${flow}/${node}`,
        people: plan.teams[settings.team]?.members ?? [],
        maxCallers: settings.maxCallers,
        ...(settings.signIn ? { signedInTo: settings.team } : {}),
      },
    ],
  }),
  on: (context, input, memory) => {
    const { settings } = context;
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
        return moved(context, state, input.position);
      case 'granted':
        return ringMember(context, state, input.people[0]?.person ?? '', input.people[0]?.phones[0] ?? '');
      case 'wake':
        // Nobody is cut off while a phone is ringing for them: the wait is over when that attempt ends.
        return state.ringing === null ? tooLong(settings) : { move: 'wait', memory };
      case 'counted':
        return { move: 'wait', memory };
      default:
        break;
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
      move: 'wait',
      memory: { ...state, ringing: null, phone: null },
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
  checks: ({ team }, plan) => emptyTeam(plan, team, 'nobody answers the queue'),
  lines: {
    'queue.waits': { says: 'The caller waits with music for **{team:team}**', why: 'number {position:text} in line' },
    'queue.moved': { says: 'The caller is now number {position:text}' },
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

function moved({ settings, atMs }: StepContext<CallQueueSettings>, state: Memory, position: number): Move {
  const first = state.position === 0;
  // Whoever comes straight to the front hears music only: a place is worth saying when there is a line.
  const says = settings.announcePosition && !(first && position === 1);
  const words = position === 1 ? 'You are next in line.' : `You are number ${position} in line.`;
  return {
    move: 'wait',
    memory: { ...state, position },
    ...(first ? { wakeInMs: state.untilMs - atMs } : {}),
    start: [
      ...(first ? [{ type: 'hold' as const, keys: settings.exitKey === undefined ? [] : [settings.exitKey] }] : []),
      ...(says ? [{ type: 'play' as const, ...spoken(words) }] : []),
    ],
    stop: says ? ['play'] : [],
    lines: [first ? line('queue.waits', { position, team: settings.team }) : line('queue.moved', { position })],
  };
}

function ringMember(
  { settings, plan, dialled }: StepContext<CallQueueSettings>,
  state: Memory,
  person: string,
  phone: string,
): Move {
  const target = personTarget(plan, person, phone);
  return {
    move: 'wait',
    memory: { ...state, ringing: person, phone } as unknown as Json,
    start: [ringStart(plan, target ? [target] : [], settings.memberSeconds, dialled)],
    lines: [line('queue.rings', { person, phone, seconds: settings.memberSeconds })],
  };
}
