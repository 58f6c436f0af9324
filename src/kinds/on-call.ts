import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Granted } from '../engine/input.ts';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { personTarget, ringStart } from '../engine/procedures/ring-target.ts';
import { skippedLines } from '../engine/procedures/skipped-lines.ts';
import { line, type Line } from '../engine/trace.ts';
import { countField, refField, secondsField } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { onlyId } from './only-id.ts';
import { outsideLegFields } from './outside-leg-fields.ts';

const fields = z.strictObject({
  rotation: refField('rotation', {
    label: 'On-call rotation',
    term: 'rotation',
    help: 'Whoever is on call when the call comes is rung.',
  }),
  ringSeconds: secondsField(5, 120, { label: 'Rings each for', rings: true, step: 5, advanced: true }),
  rounds: countField(1, 5, {
    label: 'Rounds',
    unit: 'times',
    advanced: true,
    help: 'How often all levels are asked, one after the other, before the step gives up.',
  }),
  ...outsideLegFields,
});
export type OnCallSettings = z.infer<typeof fields>;

/** Where a step stands: the round and level being asked (both from 0), who has it, and whether anybody rang in this round. */
interface Memory {
  readonly round: number;
  readonly level: number;
  readonly person: string;
  readonly phones: readonly string[];
  readonly rang: boolean;
}

type Place = Pick<Memory, 'round' | 'level' | 'rang'>;

/** Rings whoever is on call, level after level, in rounds. */
export const onCall: Kind<OnCallSettings> = {
  kind: 'on-call',
  version: 1,
  title: 'On call',
  summary: 'Whoever is on call now is rung, then the next level',
  group: 'people',
  icon: 'siren',
  everyday: true,
  fields,
  // 25 s and two rounds (DESIGN, section 5).
  initial: (plan) => ({ rotation: onlyId(plan.rotations), ringSeconds: 25, rounds: 2 }),
  exits: () => [{ id: 'nobodyAnswered', label: 'Nobody answered', failure: true }],
  describe: ({ rotation, rounds }, plan) => {
    const found = plan.rotations[rotation];
    if (!found) return 'Choose an on-call rotation';
    const levels = found.levels.length;
    return `${found.name}, ${levels === 1 ? 'one level' : `${levels} levels`}${rounds === 1 ? '' : `, ${rounds} rounds`}`;
  },
  enter: (context) => ask(context, { round: 0, level: 0, rang: false }, []),
  on: (context, input, memory) => {
    const state = memory as unknown as Memory;
    if (input.type === 'granted') return ring(context, state, input.people[0], skippedLines(input.skipped));
    if (input.type === 'refused') return ask(context, next(state), skippedLines(input.skipped));
    if (input.type !== 'done' || input.of !== 'ring') return { move: 'wait', memory };
    const { person } = state;
    const { result } = input;
    if (result.is === 'answered') {
      const phone = result.target.phone ?? state.phones[0] ?? '';
      return {
        move: 'talk',
        outcome: { kind: 'answered', person, phone },
        lines: [line('ring.answered', { person, phone })],
      };
    }
    const missed = line(result.is === 'declined' ? 'ring.declined' : 'onCall.noAnswer', { person });
    const move = ask(context, next(state), [missed]);
    // Free again for other calls before somebody else is asked.
    return move.move === 'wait'
      ? { ...move, requests: [{ type: 'rest', person, restMs: 0 }, ...(move.requests ?? [])] }
      : move;
  },
  inputClasses: ({ rotation }, plan) => [
    {
      of: 'ring',
      results: [
        ...peopleOf(plan, rotation).map((person) => ({
          is: 'answered' as const,
          target: { person, phone: plan.people[person]?.phones[0]?.id },
        })),
        { is: 'noAnswer' },
        { is: 'declined' },
        { is: 'allBusy' },
        { is: 'allUnreachable' },
      ],
    },
  ],
  checks: ({ rotation }, plan) =>
    peopleOf(plan, rotation).flatMap((person) => {
      const found = plan.people[person];
      if (!found || found.phones.length > 0) return [];
      return [
        {
          code: `no-phone-${person}`,
          severity: 'warning' as const,
          message: `${found.name} is on call in ${plan.rotations[rotation]!.name} but has no phone, so their turns are skipped.`,
          fix: 'Give them a phone, or take them out of the rotation.',
        },
      ];
    }),
  lines: {
    'onCall.rings': {
      says: '**{person:person}** is on call: {phones:phonesRing} for {seconds:seconds}',
      why: 'level {level:text} of {rotation:rotation}',
    },
    'onCall.ringsSwapped': {
      says: '**{person:person}** is on call: {phones:phonesRing} for {seconds:seconds}',
      why: 'level {level:text} of {rotation:rotation}, swapped with {turnOf:person}',
    },
    'onCall.ringsInstead': {
      says: '**{person:person}** is on call: {phones:phonesRing} for {seconds:seconds}',
      why: 'level {level:text} of {rotation:rotation}, set by hand',
    },
    'onCall.noAnswer': { says: '**{person:person}** does not take the call' },
    'onCall.nobody': {
      says: 'Nobody has level {level:text} of **{rotation:rotation}** now',
      why: 'so it is passed over',
    },
    'onCall.alreadyAsked': {
      says: '**{person:person}** has level {level:text} of **{rotation:rotation}** too',
      why: 'and was asked in this round already',
    },
    'onCall.again': { says: 'Round {round:text} begins', why: 'nobody on call took the call' },
    'onCall.nobodyAnswered': { says: 'Nobody who is on call in **{rotation:rotation}** took the call' },
  },
  examples: [
    { shows: 'whoever is on call answers', settings: example(), call: {}, exit: null },
    {
      shows: 'the second level answers',
      settings: example(),
      call: { reactions: { ann: { does: 'noAnswer' } } },
      exit: null,
    },
    {
      shows: 'somebody swapped',
      settings: example(),
      call: {
        reactions: { ann: { does: 'noAnswer' } },
        situation: {
          entries: [{ id: 's', kind: 'onCall', rotation: 'nights', level: 'first', person: 'bob', untilMs: null }],
        },
      },
      exit: null,
    },
    {
      shows: 'nobody answers in two rounds',
      settings: example(),
      call: { reactions: { ann: { does: 'noAnswer' }, bob: { does: 'declines' } } },
      exit: 'nobodyAnswered',
    },
    {
      shows: 'everybody is away',
      settings: example(),
      call: {
        situation: {
          entries: [
            { id: 'a', kind: 'person', person: 'ann', state: 'away', untilMs: null },
            { id: 'b', kind: 'person', person: 'bob', state: 'away', untilMs: null },
          ],
        },
      },
      exit: 'nobodyAnswered',
    },
  ],
};

function example(): OnCallSettings {
  return { rotation: 'nights', ringSeconds: 25, rounds: 2 };
}

/** Everybody who can be on call in a rotation by turn, each once. */
const peopleOf = (plan: Plan, rotation: string): string[] => [
  ...new Set((plan.rotations[rotation]?.levels ?? []).flatMap(({ people }) => people)),
];

const next = ({ round, level, rang }: Place): Place => ({ round, level: level + 1, rang });

/** Asks the level a place names, or the first after it that anybody has; leaves when all rounds are over. */
function ask(context: StepContext<OnCallSettings>, place: Place, said: readonly Line[]): Move {
  const { settings, facts } = context;
  const lines = [...said];
  const levels = facts.onCall(settings.rotation);
  let { round, level, rang } = place;
  for (;;) {
    for (; level < levels.length; level += 1) {
      const person = levels[level]!.person;
      const args = { rotation: settings.rotation, level: level + 1 };
      if (person === null) lines.push(line('onCall.nobody', args));
      else if (levels.slice(0, level).some((above) => above.person === person))
        // A swap can put one person on two levels: their phones have just rung.
        lines.push(line('onCall.alreadyAsked', { ...args, person }));
      else
        return {
          move: 'wait',
          memory: { round, level, rang, person, phones: [] },
          requests: [
            { type: 'claim', people: [person], want: 'one', order: 'given', pointer: '', tried: [], onCall: true },
          ],
          lines,
        };
    }
    round += 1;
    // A round in which no phone rang took no time: the next one could only come to the same.
    if (round >= settings.rounds || !rang)
      return {
        move: 'exit',
        exit: 'nobodyAnswered',
        lines: [...lines, line('onCall.nobodyAnswered', { rotation: settings.rotation })],
      };
    level = 0;
    rang = false;
    lines.push(line('onCall.again', { round: round + 1 }));
  }
}

/** Rings all phones of whoever has the level together; a mobile's own voicemail must not take an urgent call. */
function ring(
  context: StepContext<OnCallSettings>,
  state: Memory,
  granted: Granted | undefined,
  said: readonly Line[],
): Move {
  const { plan, settings, facts } = context;
  const phones = granted?.phones ?? [];
  const { person } = state;
  const targets = phones.flatMap((phone) => personTarget(plan, person, phone) ?? []);
  const { swap, turnOf } = facts.onCall(settings.rotation)[state.level] ?? { swap: null, turnOf: null };
  const code =
    swap === null
      ? 'onCall.rings'
      : turnOf === null || turnOf === person
        ? 'onCall.ringsInstead'
        : 'onCall.ringsSwapped';
  return {
    move: 'wait',
    memory: { ...state, phones, rang: true } as unknown as Json,
    start: [
      ringStart(
        context,
        targets.map((target) => ({ ...target, pressOne: target.pressOne || target.type === 'mobile' })),
        settings.ringSeconds,
        settings,
      ),
    ],
    lines: [
      ...said,
      line(code, {
        person,
        phones: phones.join(' '),
        seconds: settings.ringSeconds,
        level: state.level + 1,
        rotation: settings.rotation,
        ...(code === 'onCall.ringsSwapped' ? { turnOf } : {}),
      }),
    ],
  };
}
