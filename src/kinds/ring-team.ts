import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Granted } from '../engine/input.ts';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { personTarget, ringStart } from '../engine/procedures/ring-target.ts';
import { skippedLines } from '../engine/procedures/skipped-lines.ts';
import { mixedResult, type Unanswered } from '../engine/mixed-result.ts';
import { line, type Line } from '../engine/trace.ts';
import { choiceField, optionalChoiceField, optionalSecondsField, refField, secondsField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { emptyTeam, teamAnswers } from './team-parts.ts';

/** How long busy members are waited for where no step says otherwise. */
const BUSY_WAIT_SECONDS = 60;

const fields = z.strictObject({
  team: refField('team', { label: 'Team', term: 'team' }),
  strategy: choiceField(
    {
      allAtOnce: 'All at once',
      inOrder: 'One after the other, in order',
      roundRobin: 'One after the other, taking turns',
      longestIdle: 'Whoever has been free longest',
    },
    { label: 'Who rings', term: 'hunt' },
  ),
  allSeconds: secondsField(5, 300, {
    label: 'Rings together for',
    rings: true,
    step: 5,
    advanced: true,
    help: 'When all phones ring at once.',
    onlyWhile: { key: 'strategy', is: ['allAtOnce'] },
  }),
  eachSeconds: secondsField(5, 300, {
    label: 'Rings each for',
    rings: true,
    step: 5,
    advanced: true,
    help: 'When phones ring one after the other.',
    onlyWhile: { key: 'strategy', is: ['inOrder', 'roundRobin', 'longestIdle'] },
  }),
  busy: optionalChoiceField(
    { skip: 'Are skipped', wait: 'Are waited for' },
    {
      label: 'Members on another call',
      advanced: true,
      help: 'They are waited for only while nobody else is left to ring; the caller hears music.',
    },
  ),
  busyWaitSeconds: optionalSecondsField(10, 600, {
    label: 'Waits for them at most',
    step: 10,
    help: 'From when nobody else is left to ring; then the caller goes on.',
    advanced: true,
    whenAbsent: BUSY_WAIT_SECONDS,
    onlyWhile: { key: 'busy', is: ['wait'] },
  }),
});
export type RingTeamSettings = z.infer<typeof fields>;

interface Memory {
  readonly people: readonly Granted[];
  readonly tried: readonly string[];
  /** What those who were tried came to. */
  readonly came: readonly Unanswered[];
  /** When waiting for busy members is over, in UTC milliseconds; null before it began. */
  readonly untilMs: number | null;
}

const FRESH: Memory = { people: [], tried: [], came: [], untilMs: null };

const STRATEGY_WORDS = {
  allAtOnce: 'at once',
  inOrder: 'in order',
  roundRobin: 'taking turns',
  longestIdle: 'longest free first',
} as const;

/** Rings a team: everybody who is free at once, or one after the other. */
export const ringTeam: Kind<RingTeamSettings> = {
  kind: 'ring-team',
  version: 1,
  title: 'Ring a team',
  summary: 'A group’s phones ring, at once or in turn',
  group: 'people',
  icon: 'users',
  everyday: true,
  fields,
  // 20 s together, 15 s each: about four and three rings (DESIGN, section 5).
  initial: (plan) => ({ team: onlyId(plan.teams), strategy: 'allAtOnce', allSeconds: 20, eachSeconds: 15 }),
  exits: () => [
    { id: 'noAnswer', label: 'No answer', failure: true },
    { id: 'unavailable', label: 'Nobody available', failure: true },
  ],
  describe: (settings, plan) => {
    const team = plan.teams[settings.team];
    if (!team) return 'Choose a team';
    const names = team.members.map((member) => plan.people[member]?.name.split(' ')[0] ?? member);
    const who = names.length > 4 ? `${team.name} (${names.length} people)` : names.join(', ');
    const seconds = settings.strategy === 'allAtOnce' ? `${settings.allSeconds} s` : `${settings.eachSeconds} s each`;
    return `${who}, ${STRATEGY_WORDS[settings.strategy]}, ${seconds}`;
  },
  enter: (context) => claim(context, FRESH),
  on: (context, input, memory) => {
    const state = memory as unknown as Memory;
    switch (input.type) {
      case 'granted':
        return ring(context, state, input.people, skippedLines(input.skipped));
      case 'refused':
        return leave(state, [...skippedLines(input.skipped), line('team.nobody', { team: context.settings.team })]);
      case 'waits':
        return wait(context, state);
      case 'wake':
        return leave(state, [line('team.waitedTooLong', { team: context.settings.team })]);
      default:
        break;
    }
    if (input.type !== 'done' || input.of !== 'ring') return { move: 'wait', memory };
    const { result } = input;
    if (result.is === 'answered') {
      // Only somebody who was rung can have answered: others may be talking with another caller.
      const rang = state.people.find(({ person }) => person === result.target.person) ?? state.people[0];
      const person = rang?.person ?? '';
      const phone = (person === result.target.person ? result.target.phone : undefined) ?? rang?.phones[0] ?? '';
      return {
        move: 'talk',
        outcome: { kind: 'answered', person, phone },
        lines: [line('ring.answered', { person, phone })],
      };
    }
    const rang = state.people.map((granted) => granted.person);
    const came = result.is === 'declined' || result.is === 'allBusy' || result.is === 'allUnreachable';
    const next = {
      ...state,
      people: [],
      tried: [...state.tried, ...rang],
      came: [...state.came, came ? result.is : ('noAnswer' as const)],
    };
    const ended =
      rang.length === 1
        ? line(result.is === 'declined' ? 'team.declined' : 'team.memberNoAnswer', { person: rang[0]! })
        : line('team.noAnswer', { team: context.settings.team });
    if (context.settings.strategy === 'allAtOnce') return { move: 'exit', exit: exitOf(next), lines: [ended] };
    return {
      ...claim(context, next),
      requests: [
        ...rang.map((person) => ({ type: 'rest' as const, person, restMs: 0 })),
        ...claim(context, next).requests,
      ],
      lines: [ended],
    };
  },
  inputClasses: ({ team }, plan) => [
    {
      of: 'ring',
      results: [
        ...teamAnswers(plan, team),
        { is: 'noAnswer' },
        { is: 'declined' },
        { is: 'allBusy' },
        { is: 'allUnreachable' },
      ],
    },
  ],
  checks: ({ team }, plan) => emptyTeam(plan, team, 'nothing rings'),
  lines: {
    'team.rings': { says: '**{team:team}** rings together for {seconds:seconds}', why: '{people:people}' },
    'team.ringsOne': { says: '**{person:person}**: {phone:phone} rings for {seconds:seconds}' },
    'team.noAnswer': { says: 'Nobody in **{team:team}** answers' },
    'team.memberNoAnswer': { says: '**{person:person}** does not answer' },
    'team.declined': { says: '**{person:person}** declines the call' },
    'team.waits': { says: 'Everybody in **{team:team}** who is left is on another call', why: 'so the caller waits' },
    'team.waitedTooLong': { says: 'Nobody in **{team:team}** was free in time' },
    'team.nobody': { says: 'Nobody in **{team:team}** can take the call now' },
  },
  examples: [
    { shows: 'everybody rings, one answers', settings: example('allAtOnce'), call: {}, exit: null },
    {
      shows: 'nobody answers',
      settings: example('allAtOnce'),
      call: { reactions: { ann: { does: 'noAnswer' }, bob: { does: 'noAnswer' } } },
      exit: 'noAnswer',
    },
    {
      shows: 'one after the other, nobody answers',
      settings: example('inOrder'),
      call: { reactions: { ann: { does: 'noAnswer' }, bob: { does: 'noAnswer' } } },
      exit: 'noAnswer',
    },
    {
      shows: 'waits for busy members, in vain',
      settings: { ...example('allAtOnce'), busy: 'wait', busyWaitSeconds: 30 },
      call: {
        situation: {
          entries: [
            { id: 'a', kind: 'person', person: 'ann', state: 'busy', untilMs: null },
            { id: 'b', kind: 'person', person: 'bob', state: 'busy', untilMs: null },
          ],
        },
      },
      exit: 'unavailable',
    },
    {
      shows: 'everybody is away',
      settings: example('longestIdle'),
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
  ],
};

function example(strategy: RingTeamSettings['strategy']): RingTeamSettings {
  return { team: 'desk-team', strategy, allSeconds: 20, eachSeconds: 15 };
}

/** Those who were tried rang: the caller leaves by "no answer", unless not one of their phones did. */
const exitOf = ({ tried, came }: Memory): string => {
  const mixed = mixedResult(came);
  return tried.length > 0 && mixed !== 'allBusy' && mixed !== 'allUnreachable' ? 'noAnswer' : 'unavailable';
};

const leave = (state: Memory, said: readonly Line[]): Move => ({
  move: 'exit',
  exit: exitOf(state),
  lines: state.tried.length > 0 ? [] : said,
});

function claim({ settings, plan, flow, node, labels, atMs }: StepContext<RingTeamSettings>, state: Memory) {
  const order =
    settings.strategy === 'roundRobin' ? 'roundRobin' : settings.strategy === 'longestIdle' ? 'longestIdle' : 'given';
  return {
    move: 'wait',
    memory: state as unknown as Json,
    requests: [
      {
        type: 'claim',
        people: plan.teams[settings.team]?.members ?? [],
        want: settings.strategy === 'allAtOnce' ? 'all' : 'one',
        order,
        pointer: `${flow}/${node}`,
        tried: state.tried,
        ...(settings.busy === 'wait' ? { waits: { priority: labels.priority, sinceMs: atMs } } : {}),
      },
    ],
  } as const satisfies Move;
}

/** Music until one of the busy members is free; the whole step waits for them no longer than its settings say. */
function wait({ settings, atMs }: StepContext<RingTeamSettings>, state: Memory): Move {
  const untilMs = state.untilMs ?? atMs + (settings.busyWaitSeconds ?? BUSY_WAIT_SECONDS) * 1000;
  return {
    move: 'wait',
    memory: { ...state, untilMs } as unknown as Json,
    start: state.untilMs === null ? [{ type: 'hold', keys: [] }] : [],
    wakeInMs: Math.max(0, untilMs - atMs),
    lines: [line('team.waits', { team: settings.team })],
  };
}

function ring(
  context: StepContext<RingTeamSettings>,
  state: Memory,
  people: readonly Granted[],
  lines: readonly Line[],
): Move {
  const { plan, settings } = context;
  const seconds = settings.strategy === 'allAtOnce' ? settings.allSeconds : settings.eachSeconds;
  // In a group each member rings on the first phone that can be reached: their own reach is for calls meant for them.
  const targets = people.flatMap(({ person, phones }) => personTarget(plan, person, phones[0] ?? '') ?? []);
  const said =
    people.length > 1
      ? line('team.rings', { team: settings.team, seconds, people: people.map(({ person }) => person).join(' ') })
      : line('team.ringsOne', { person: people[0]?.person ?? '', phone: people[0]?.phones[0] ?? '', seconds });
  return {
    move: 'wait',
    memory: { ...state, people } as unknown as Json,
    start: [ringStart(context, targets, seconds)],
    wakeInMs: null,
    lines: [...lines, said],
  };
}
