import { outcomeWho, type Outcome } from '../../engine/call.ts';
import { kindOf } from '../../engine/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { outsideNumbers } from '../outside-numbers.ts';
import { endWords, firstWords, isTalk } from '../../simulate/callers-ends.ts';
import { keyMeanings, questionsOf } from '../../simulate/caller-keys.ts';
import type { Walk } from '../../simulate/walk.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { playScript } from './call-at.ts';
import type { EndKind } from './coverage.ts';
import { anyTurn } from './day-segments.ts';
import { endOf } from './end-of.ts';

/** What phones do: people answer; ring out; are on other calls; or ring out, and outside services with them. */
export const ANSWERS = ['everybody', 'nobody', 'busy', 'silence'] as const;
export type Answers = (typeof ANSWERS)[number];

/** How one call of a path ended: `key` is equal where the same phones or places took it, whatever they are called. */
export interface PathEnd {
  readonly key: string;
  readonly kind: EndKind;
  /** Without a subject; whoever is on call by the name of the rotation. */
  readonly says: string;
  /** The same with the name of who is on call then. */
  readonly exactly: string;
  /** The phones of the last attempt, for two ends that differ in nothing else. */
  readonly phones: string;
}

/** What callers meet who answer the questions of a number in one way, by what the phones do. */
export interface PathEnds {
  readonly ends: Readonly<Record<Answers, PathEnd>>;
  /** The end with everybody answering, and if nobody does; and with the name of who is on call then. */
  readonly says: string;
  readonly exactly: string;
  /** Whether a further question is asked. */
  readonly asked: boolean;
  /** The keys that mean something there, and what else can be typed; none where it was asked before on the way. */
  readonly keys: readonly string[];
  readonly typed: readonly string[];
}

/** Who calls which number, what they press ('' nothing, else answers separated by commas), and what is declared. */
export interface PathCall {
  readonly number: string;
  readonly caller: string | null;
  readonly path: string;
  readonly situation: Situation;
}

/** The script of a path at a wall time of the plan. */
export function pathScript(plan: Plan, call: PathCall, answers: Answers, at: string): CallScript {
  const { number, caller, path, situation } = call;
  const people = Object.keys(plan.people);
  const outside = answers === 'silence' ? outsideOf(plan) : [];
  const does = answers === 'busy' ? ('busy' as const) : ('noAnswer' as const);
  const silent = answers === 'everybody' ? [] : [...people, ...outside].map((who) => [who, { does }]);
  return {
    number,
    caller,
    at,
    keys: path === '' ? [] : path.split(','),
    reactions: Object.fromEntries(silent) as CallScript['reactions'],
    situation,
    leavesMessage: true,
    calledBefore: false,
    hangUpAfterSeconds: null,
  };
}

const known = new WeakMap<Plan, readonly string[]>();

/** The outside numbers of a plan; plans are immutable values, so they are looked for once. */
function outsideOf(plan: Plan): readonly string[] {
  const found = known.get(plan) ?? outsideNumbers(plan, KINDS).flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
  known.set(plan, found);
  return found;
}

/** Plays a path at an instant, as often as phones that ring can do different things; null where the engine cannot. */
export function playPath(plan: Plan, call: PathCall, atMs: number): PathEnds | null {
  const play = (answers: Answers) => playScript(plan, pathScript(plan, call, answers, '2000-01-01T00:00'), atMs);
  const everybody = play('everybody');
  if (!everybody) return null;
  const rung = rings(everybody, (type) => type !== 'outside');
  const nobody = rung ? play('nobody') : everybody;
  const busy = rung ? play('busy') : everybody;
  const outside = nobody !== null && isTalk(nobody.outcome);
  const silence = outside ? play('silence') : nobody;
  if (!nobody || !busy || !silence) return null;
  const open = openAnswers(plan, everybody, call.path === '' ? 0 : call.path.split(',').length);
  return {
    ends: {
      everybody: endHere(plan, everybody),
      nobody: endHere(plan, nobody),
      busy: endHere(plan, busy),
      silence: endHere(plan, silence),
    },
    says: anyTurn(plan, endOf(plan, everybody, nobody)).says,
    exactly: endWords(plan, everybody, nobody),
    ...open,
  };
}

/** The first words that callers hear who call at an instant; empty where the engine cannot play them. */
export function heardFirst(plan: Plan, call: PathCall, atMs: number): string {
  const walk = playScript(plan, pathScript(plan, call, 'everybody', '2000-01-01T00:00'), atMs);
  return walk ? firstWords(walk) : '';
}

function endHere(plan: Plan, walk: Walk): PathEnd {
  const end = endOf(plan, walk);
  const { outcome } = walk;
  const ring = isTalk(outcome)
    ? walk.steps.flatMap(({ effects }) => effects).findLast(({ type }) => type === 'ring')
    : undefined;
  const targets = ring?.type === 'ring' ? ring.targets : [];
  const phones = targets.map(
    ({ type, site, e164 }) =>
      e164 ?? `${type} phone${site === undefined ? '' : ` at ${plan.sites[site]?.name ?? site}`}`,
  );
  return {
    key: JSON.stringify([noticed(outcome), targets]),
    kind: end.kind,
    says: anyTurn(plan, end).says,
    exactly: end.says,
    phones: phones.join(', '),
  };
}

/** A caller cannot tell the number's fallback from a step that does the same. */
function noticed(outcome: Outcome): readonly unknown[] {
  if (outcome.kind === 'callbackBooked') return [outcome.kind, outcome.team];
  return [outcome.kind === 'fallback' ? outcome.reached : outcome.kind, outcomeWho(outcome)];
}

const rings = ({ steps }: Walk, counts: (type: string) => boolean): boolean =>
  steps.some(({ effects }) =>
    effects.some((effect) => effect.type === 'ring' && effect.targets.some(({ type }) => counts(type))),
  );

function openAnswers(plan: Plan, walk: Walk, answered: number): Pick<PathEnds, 'asked' | 'keys' | 'typed'> {
  const questions = questionsOf(walk);
  const open = questions.find(({ answer }) => answer === answered);
  if (!open) return { asked: false, keys: [], typed: [] };
  const before = questions.some(
    ({ answer, flow, node }) => answer < answered && flow === open.flow && node === open.node,
  );
  if (before) return { asked: true, keys: [], typed: [] };
  const node = plan.flows[open.flow]?.nodes[open.node];
  const kind = node && kindOf(KINDS, node.kind);
  const typed = (kind?.inputClasses(node!.settings, plan) ?? []).flatMap(({ of, results }) =>
    of === 'gather' ? results.flatMap((result) => (result.is === 'digits' ? [result.digits] : [])) : [],
  );
  const keys = Object.keys(keyMeanings(plan, open));
  return {
    asked: true,
    keys,
    typed: [...new Set(typed)].filter((digits) => isTyped(digits) && !keys.includes(digits)),
  };
}

const isTyped = (digits: string): boolean => /^[0-9*#]{1,32}$/.test(digits);
