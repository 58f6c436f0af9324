import { kindOf } from '../../engine/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { outsideNumbers } from '../outside-numbers.ts';
import { endPhrase, endWords, firstWords, isTalk } from '../../simulate/callers-ends.ts';
import { keyMeanings, questionsOf } from '../../simulate/caller-keys.ts';
import type { Walk } from '../../simulate/walk.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { playScript } from './call-at.ts';
import { endKind } from './end-of.ts';

/** What phones do: people answer; ring out; are on other calls; or ring out, and outside services with them. */
export const ANSWERS = ['everybody', 'nobody', 'busy', 'silence'] as const;
export type Answers = (typeof ANSWERS)[number];

/** How one call of a path ended: `key` is equal where the same phones or places took it, whatever they are called. */
export interface PathEnd {
  readonly key: string;
  readonly says: string;
  readonly lost: boolean;
  /** The phones of the last attempt, for two ends that differ in nothing else. */
  readonly phones: string;
}

/** What callers meet who answer the questions of a number in one way, by what the phones do. */
export interface PathEnds {
  readonly ends: Readonly<Record<Answers, PathEnd>>;
  /** The end with everybody answering, and if nobody does. */
  readonly says: string;
  readonly hears: string;
  /** Whether a further question is asked. */
  readonly asked: boolean;
  /** What callers can answer to it, where it was not asked before on the way. */
  readonly next: readonly string[];
}

/** Who calls which number, what they press ('' nothing, else answers separated by commas), and what is declared. */
export interface PathCall {
  readonly number: string;
  readonly caller: string | null;
  readonly path: string;
  readonly situation: Situation;
}

/** Of the answers to one question that many are looked at; more would be extensions that differ in nothing but the person. */
const MOST_ANSWERS = 30;

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
    says: endWords(plan, everybody, nobody),
    hears: firstWords(everybody),
    ...open,
  };
}

function endHere(plan: Plan, walk: Walk): PathEnd {
  const kind = endKind(walk.outcome);
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
    key: JSON.stringify([outcome, targets]),
    says: endPhrase(plan, walk),
    lost: kind === 'lost',
    phones: phones.join(', '),
  };
}

const rings = ({ steps }: Walk, counts: (type: string) => boolean): boolean =>
  steps.some(({ effects }) =>
    effects.some((effect) => effect.type === 'ring' && effect.targets.some(({ type }) => counts(type))),
  );

function openAnswers(plan: Plan, walk: Walk, answered: number): Pick<PathEnds, 'asked' | 'next'> {
  const questions = questionsOf(walk);
  const open = questions.find(({ answer }) => answer === answered);
  if (!open) return { asked: false, next: [] };
  const before = questions.some(
    ({ answer, flow, node }) => answer < answered && flow === open.flow && node === open.node,
  );
  if (before) return { asked: true, next: [] };
  const node = plan.flows[open.flow]?.nodes[open.node];
  const kind = node && kindOf(KINDS, node.kind);
  const typed = (kind?.inputClasses(node!.settings, plan) ?? []).flatMap(({ of, results }) =>
    of === 'gather' ? results.flatMap((result) => (result.is === 'digits' ? [result.digits] : [])) : [],
  );
  const keys = [...new Set([...Object.keys(keyMeanings(plan, open)), ...typed])].filter((key) =>
    /^[0-9*#]{1,32}$/.test(key),
  );
  return { asked: true, next: keys.slice(0, MOST_ANSWERS) };
}
