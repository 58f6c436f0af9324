import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Granted } from '../engine/input.ts';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { personTarget, ringStart } from '../engine/procedures/ring-target.ts';
import { skippedLines } from '../engine/procedures/skipped-lines.ts';
import { line, type Line } from '../engine/trace.ts';
import { choiceField, refField, secondsField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';
import { emptyTeam, teamAnswers } from './team-parts.ts';

const fields = z.strictObject({
  team: refField('team', { label: 'Team' }),
  strategy: choiceField(
    {
      allAtOnce: 'All at once',
      inOrder: 'One after the other, in order',
      roundRobin: 'One after the other, taking turns',
      longestIdle: 'Whoever has been free longest',
    },
    { label: 'Who rings' },
  ),
  allSeconds: secondsField(5, 300, { label: 'Rings together for', advanced: true }),
  eachSeconds: secondsField(5, 300, {
    label: 'Rings each for',
    advanced: true,
    help: 'When phones ring one after the other.',
  }),
});
export type RingTeamSettings = z.infer<typeof fields>;

interface Memory {
  readonly people: readonly Granted[];
  readonly tried: readonly string[];
}

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
  enter: (context) => claim(context, []),
  on: (context, input, memory) => {
    const state = (memory ?? { people: [], tried: [] }) as unknown as Memory;
    if (input.type === 'granted') return ring(context, input.people, state.tried, skippedLines(input.skipped));
    if (input.type === 'refused') {
      // Those who were tried rang: the caller leaves by "no answer", not by "nobody available".
      const exit = state.tried.length > 0 ? 'noAnswer' : 'unavailable';
      return {
        move: 'exit',
        exit,
        lines:
          state.tried.length > 0
            ? []
            : [...skippedLines(input.skipped), line('team.nobody', { team: context.settings.team })],
      };
    }
    if (input.type !== 'done' || input.of !== 'ring') return { move: 'wait', memory };
    const { result } = input;
    if (result.is === 'answered') {
      const person = result.target.person ?? state.people[0]?.person ?? '';
      const phone = result.target.phone ?? '';
      return {
        move: 'talk',
        outcome: { kind: 'answered', person, phone },
        lines: [line('ring.answered', { person, phone })],
      };
    }
    const rang = state.people.map((granted) => granted.person);
    const tried = [...state.tried, ...rang];
    const ended =
      rang.length === 1
        ? line(result.is === 'declined' ? 'team.declined' : 'team.memberNoAnswer', { person: rang[0]! })
        : line('team.noAnswer', { team: context.settings.team });
    if (context.settings.strategy === 'allAtOnce') return { move: 'exit', exit: 'noAnswer', lines: [ended] };
    const next = claim(context, tried);
    return {
      ...next,
      requests: [
        ...rang.map((person) => ({ type: 'rest' as const, person, restMs: 0 })),
        ...(next.move === 'wait' ? (next.requests ?? []) : []),
      ],
      lines: [ended],
    } as Move;
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

function claim({ settings, plan, flow, node }: StepContext<RingTeamSettings>, tried: readonly string[]): Move {
  const order =
    settings.strategy === 'roundRobin' ? 'roundRobin' : settings.strategy === 'longestIdle' ? 'longestIdle' : 'given';
  return {
    move: 'wait',
    memory: { people: [], tried },
    requests: [
      {
        type: 'claim',
        people: plan.teams[settings.team]?.members ?? [],
        want: settings.strategy === 'allAtOnce' ? 'all' : 'one',
        order,
        pointer: `${flow}/${node}`,
        tried,
      },
    ],
  };
}

function ring(
  context: StepContext<RingTeamSettings>,
  people: readonly Granted[],
  tried: readonly string[],
  lines: readonly Line[],
): Move {
  const { plan, settings, dialled } = context;
  const seconds = settings.strategy === 'allAtOnce' ? settings.allSeconds : settings.eachSeconds;
  // In a group each member rings on the first phone that can be reached: their own reach is for calls meant for them.
  const targets = people.flatMap(({ person, phones }) => personTarget(plan, person, phones[0] ?? '') ?? []);
  const said =
    people.length > 1
      ? line('team.rings', { team: settings.team, seconds, people: people.map(({ person }) => person).join(' ') })
      : line('team.ringsOne', { person: people[0]?.person ?? '', phone: people[0]?.phones[0] ?? '', seconds });
  return {
    move: 'wait',
    memory: { people, tried } as unknown as Json,
    start: [ringStart(plan, targets, seconds, dialled)],
    lines: [...lines, said],
  };
}
