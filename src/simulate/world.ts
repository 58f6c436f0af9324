// simulate: drivers with a virtual clock around the engine. They decide what the outside does (people, callers, time); what
// calls do is the engine's alone. They read no real clock.
import type { CallScript, OnceReaction } from '../plan/call-script.ts';
import type { Effect, OpResult, Target } from '../engine/effect.ts';
import type { OfficeInput } from '../engine/input.ts';
import { mixedResult, type Unanswered } from '../engine/mixed-result.ts';
import { typedKeys } from './typed-keys.ts';

/** How long things take where a script does not say, in milliseconds. */
export const PACE = {
  answerMs: 4000,
  declineMs: 3000,
  messageMs: 12_000,
  talkMs: 60_000,
  aheadTalkMs: 180_000,
  exitKeyMs: 10_000,
} as const;

/** What the outside owes the engine: an input at an instant. */
interface Due {
  readonly atMs: number;
  readonly order: number;
  readonly op: number | null;
  readonly input: OfficeInput;
}

/** The outside of one call: its script, how many questions were answered, and what is due. Plain JSON. */
export interface World {
  readonly call: string;
  readonly script: CallScript;
  readonly questions: number;
  /** How often each phone, person or number that does another thing each time has rung. */
  readonly rung: Readonly<Record<string, number>>;
  readonly order: number;
  readonly due: readonly Due[];
  readonly over: boolean;
  /** Another caller than the one who is followed: patient in a line, and talking longer. */
  readonly other: boolean;
}

/** The outside of a call that was offered at `atMs`; `other` is a call that only matters to the one that is followed. */
export function openWorld(call: string, script: CallScript, atMs: number, other = false): World {
  const due: Due[] =
    script.hangUpAfterSeconds === null
      ? []
      : [
          {
            atMs: atMs + script.hangUpAfterSeconds * 1000,
            order: 0,
            op: null,
            input: { type: 'callerHungUp', call, atMs: atMs + script.hangUpAfterSeconds * 1000 },
          },
        ];
  return { call, script, questions: 0, rung: {}, order: 1, due, over: false, other };
}

/** Takes note of effects at `atMs`: operations get an end, stopped ones lose theirs, a hang-up ends everything. */
export function observe(world: World, effects: readonly Effect[], atMs: number): World {
  let next = world;
  for (const effect of effects) if (effect.call === world.call) next = react(next, effect, atMs);
  return next;
}

/** The next input, or null when the call is over or waits for nothing: whatever is due first, the office's timer included. */
export function nextInput(world: World, wakeAtMs: number | null): { input: OfficeInput; world: World } | null {
  if (world.over) return null;
  const first = world.due.reduce<Due | null>(
    (best, due) =>
      best === null || due.atMs < best.atMs || (due.atMs === best.atMs && due.order < best.order) ? due : best,
    null,
  );
  if (wakeAtMs !== null && (first === null || wakeAtMs < first.atMs))
    return { input: { type: 'wake', atMs: wakeAtMs }, world };
  if (first === null) return null;
  return { input: first.input, world: { ...world, due: world.due.filter((due) => due !== first) } };
}

function react(world: World, effect: Effect, atMs: number): World {
  switch (effect.type) {
    case 'play':
      return owe(world, effect.op, atMs + effect.speechMs, { is: 'played' });
    case 'gather': {
      const keys = world.script.keys[world.questions] ?? '';
      const asked = { ...world, questions: world.questions + 1 };
      const heard = atMs + effect.speechMs;
      const typed = typedKeys(keys, effect);
      return typed.digits === ''
        ? owe(asked, effect.op, typed.ended ? heard : heard + effect.firstKeyMs, { is: 'noInput' })
        : owe(asked, effect.op, typed.ended ? heard : heard + effect.betweenKeysMs, {
            is: 'digits',
            digits: typed.digits,
          });
    }
    case 'ring':
      return ring(world, effect, atMs);
    case 'hold': {
      const key = world.script.keys[world.questions] ?? '';
      if (world.other || key === '' || !effect.keys.includes(key)) return world;
      return owe({ ...world, questions: world.questions + 1 }, effect.op, atMs + PACE.exitKeyMs, {
        is: 'digits',
        digits: key,
      });
    }
    case 'record':
      return world.script.leavesMessage
        ? owe(world, effect.op, atMs + Math.min(PACE.messageMs, effect.maxMs), {
            is: 'recorded',
            ms: Math.min(PACE.messageMs, effect.maxMs),
          })
        : owe(world, effect.op, atMs + effect.silenceMs, { is: 'recorded', ms: 0 });
    case 'dialCaller': {
      const at = atMs + PACE.answerMs;
      const answered = owe(world, effect.op, at, { is: 'answered', target: { e164: effect.e164 } });
      return add(answered, null, { type: 'talkEnded', call: world.call, atMs: at + talkMs(world) });
    }
    case 'stop':
      return { ...world, due: world.due.filter((due) => due.op !== effect.stops) };
    case 'hangup':
      return { ...world, over: true, due: [] };
    default:
      return world;
  }
}

function ring(before: World, effect: Effect & { type: 'ring' }, atMs: number): World {
  const reactions = effect.targets.map((target) => ({ target, does: reactionOf(before, target) }));
  const world = { ...before, rung: rungOnce(before, effect.targets) };
  const answers = reactions
    .flatMap(({ target, does }) => {
      const afterMs = answersAfterMs(target, does);
      return afterMs !== null && afterMs < effect.timeoutMs ? [{ target, afterMs }] : [];
    })
    .sort((left, right) => left.afterMs - right.afterMs)[0];
  if (answers) {
    const at = atMs + answers.afterMs;
    const { person, phone, e164 } = answers.target;
    const answered = owe(world, effect.op, at, { is: 'answered', target: { person, phone, e164 } });
    return add(answered, null, { type: 'talkEnded', call: world.call, atMs: at + talkMs(world) });
  }
  // A phone that would answer too late counts as no answer.
  const mixed = mixedResult(reactions.map(({ does }) => RESULTS[does.does]));
  const afterMs = mixed === 'noAnswer' ? effect.timeoutMs : mixed === 'declined' ? PACE.declineMs : 0;
  return owe(world, effect.op, atMs + afterMs, { is: mixed });
}

const RESULTS: Readonly<Record<OnceReaction['does'], Unanswered>> = {
  answers: 'noAnswer',
  noAnswer: 'noAnswer',
  noPressOne: 'noAnswer',
  declines: 'declined',
  busy: 'allBusy',
  unreachable: 'allUnreachable',
};

/** When a phone counts as answered, in milliseconds of ringing, or null for never. */
function answersAfterMs(target: Target, does: OnceReaction): number | null {
  if (does.does === 'answers') return does.afterSeconds * 1000;
  return does.does === 'noPressOne' && !target.pressOne ? PACE.answerMs : null;
}

/** A phone's own reaction first (`person/phone`), then its owner's, then the number's; otherwise it answers. */
function reactionOf({ script, rung }: World, target: Target): OnceReaction {
  const key = reactionKey(script, target);
  const found = key === undefined ? undefined : script.reactions[key];
  if (key === undefined || !found) return { does: 'answers', afterSeconds: PACE.answerMs / 1000 };
  return found.does === 'inTurn' ? found.each[Math.min(rung[key] ?? 0, found.each.length - 1)]! : found;
}

const reactionKey = (script: CallScript, { person, phone, e164 }: Target): string | undefined =>
  [`${person}/${phone}`, person, e164].find((key) => key !== undefined && Object.hasOwn(script.reactions, key));

/** Phones that share an entry and ring together have rung once. */
function rungOnce({ script, rung }: World, targets: readonly Target[]): World['rung'] {
  const keys = new Set(targets.flatMap((target) => reactionKey(script, target) ?? []));
  const turns = [...keys].filter((key) => script.reactions[key]?.does === 'inTurn');
  return turns.length === 0
    ? rung
    : { ...rung, ...Object.fromEntries(turns.map((key) => [key, (rung[key] ?? 0) + 1])) };
}

const talkMs = ({ other }: World): number => (other ? PACE.aheadTalkMs : PACE.talkMs);

const owe = (world: World, op: number, atMs: number, result: OpResult): World =>
  add(world, op, { type: 'done', call: world.call, op, result, atMs });

const add = (world: World, op: number | null, input: OfficeInput): World => ({
  ...world,
  order: world.order + 1,
  due: [...world.due, { atMs: input.atMs, order: world.order, op, input }],
});
