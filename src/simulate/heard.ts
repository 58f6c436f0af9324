import type { Effect, Target } from '../engine/effect.ts';
import type { Sound } from '../engine/speech.ts';
import type { Destination } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import { languageOf } from './heard-language.ts';
import { WALK_CALL } from './offer.ts';
import type { Walk, WalkStep } from './walk.ts';

/** What reaches a caller's ear: words, waiting for a key, ringing, music, their own message after the tone, a conversation, or nothing. */
export type HeardIs = 'words' | 'keys' | 'ringing' | 'hold' | 'message' | 'talk' | 'silence';

/** One stretch of a call as its caller hears it; times are milliseconds since the call came in. */
export interface Heard {
  readonly is: HeardIs;
  readonly fromMs: number;
  readonly untilMs: number;
  /** The operation that is heard: stretches of one operation are one sound. */
  readonly op: number;
  /** What is said; empty for all but words. */
  readonly text: string;
  /** The language of the words, such as "en-US". */
  readonly language: string;
  /** The recording that says the words, if there is one. */
  readonly recording: Sound | null;
  /** The phones that ring meanwhile. */
  readonly rings: readonly Target[];
  /** The step; `node` is empty outside any step, where the call went to `destination`. */
  readonly flow: string;
  readonly node: string;
  readonly destination: Destination | null;
}

type Playing = Effect & { readonly type: 'play' | 'gather' };
interface Open {
  readonly effect: Effect;
  readonly sinceMs: number;
}

/** A whole call as its caller hears it, without gaps; the last stretch ends with the call. */
export function heardIn(plan: Plan, walk: Walk): Heard[] {
  const all: Heard[] = [];
  let open: readonly Open[] = [];
  walk.steps.forEach((step, index) => {
    const atMs = step.input.atMs;
    const call = step.office.calls[WALK_CALL];
    const going = new Set(call?.openOps.map(({ op }) => op));
    open = [...open, ...step.effects.map((effect) => ({ effect, sinceMs: atMs }))].filter(({ effect }) =>
      going.has(effect.op),
    );
    const untilMs = walk.steps[index + 1]?.input.atMs ?? walk.endMs;
    // Callers ahead came in before.
    if (untilMs <= walk.startMs) return;
    for (const piece of between(open, step, atMs, untilMs)) {
      const next = {
        ...piece,
        ...placeOf(step),
        fromMs: piece.fromMs - walk.startMs,
        untilMs: piece.untilMs - walk.startMs,
        language: languageOf(plan, placeOf(step), piece.text),
      };
      const last = all.at(-1);
      if (last && last.is === next.is && last.op === next.op && sameRings(last, next))
        all[all.length - 1] = { ...last, untilMs: next.untilMs };
      else all.push(next);
    }
  });
  return all;
}

/** The stretch that holds a moment of a call, in milliseconds since it came in; the last one from its end on, null where nothing is heard at all. */
export const heardAt = (heard: readonly Heard[], ms: number): Heard | null =>
  heard.find(({ untilMs }) => ms < untilMs) ?? heard.at(-1) ?? null;

type Piece = Omit<Heard, 'flow' | 'node' | 'destination' | 'language'>;

/** What is heard between two inputs of the office: nothing begins or ends in between but the words. */
function between(open: readonly Open[], step: WalkStep, fromMs: number, untilMs: number): Piece[] {
  if (untilMs <= fromMs) return [];
  const rings = open.flatMap(({ effect }) => (effect.type === 'ring' ? effect.targets : []));
  const piece = (is: HeardIs, op: number, from: number): Piece => ({
    is,
    op,
    fromMs: from,
    untilMs,
    rings,
    text: '',
    recording: null,
  });
  if (step.office.calls[WALK_CALL]?.phase === 'talking') return [piece('talk', 0, fromMs)];
  const said = open.find(
    (one): one is Open & { effect: Playing } => ['play', 'gather'].includes(one.effect.type) && 'text' in one.effect,
  );
  const spokenUntilMs = said ? Math.min(untilMs, said.sinceMs + said.effect.speechMs) : fromMs;
  const words: Piece[] =
    said && spokenUntilMs > fromMs && said.effect.text !== ''
      ? [
          {
            ...piece('words', said.effect.op, fromMs),
            untilMs: spokenUntilMs,
            text: said.effect.text,
            recording: said.effect.recording ?? null,
          },
        ]
      : [];
  const restFromMs = words.length > 0 ? spokenUntilMs : fromMs;
  if (restFromMs >= untilMs) return words;
  return [...words, piece(...behind(open), restFromMs)];
}

/** What is heard where nobody speaks. */
function behind(open: readonly Open[]): [HeardIs, number] {
  const heard = { hold: 'hold', gather: 'keys', ring: 'ringing', dialCaller: 'ringing', record: 'message' } as const;
  for (const type of ['hold', 'gather', 'ring', 'dialCaller', 'record'] as const) {
    const found = open.find(({ effect }) => effect.type === type);
    if (found) return [heard[type], found.effect.op];
  }
  return ['silence', 0];
}

function placeOf(step: WalkStep): Pick<Heard, 'flow' | 'node' | 'destination'> {
  const place = step.office.calls[WALK_CALL]?.place;
  if (place?.at === 'destination') return { flow: place.flow, node: '', destination: place.destination };
  return { flow: place?.flow ?? '', node: place?.node ?? '', destination: null };
}

const sameRings = (left: Heard, right: Heard): boolean =>
  left.rings.length === right.rings.length && left.rings.every((target, index) => target === right.rings[index]);
