import type { Kinds } from '../engine/kind.ts';
import type { Phone } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import { namedBy } from './step-graph.ts';
import { silentPlay, uses } from './step-ways.ts';
import type { Step } from './steps-of.ts';

/** Whom a step rings by itself: people, by their shifts or because they are on call, and numbers outside that are nobody's here. */
export interface Rung {
  readonly people: readonly string[];
  readonly onCall: boolean;
  readonly outside: readonly string[];
}

const NOBODY: Rung = { people: [], onCall: false, outside: [] };

const known = new WeakMap<Step, Rung>();

/** Whom a step rings without a key being pressed; nobody for most steps. Found once: steps belong to one plan. */
export function rungBy(plan: Plan, kinds: Kinds, step: Step): Rung {
  const found = known.get(step) ?? findRung(plan, kinds, step);
  known.set(step, found);
  return found;
}

function findRung(plan: Plan, kinds: Kinds, step: Step): Rung {
  if (!uses(plan, step, 'ring')) return NOBODY;
  const { people, rang } = silentPlay(plan, step, 'noAnswer');
  const rotations = namedBy(plan, kinds, step, 'rotation');
  return {
    // Whoever is on call now is asked; who has another week can be the one as well.
    people:
      rotations.length === 0
        ? people
        : [...new Set(rotations.flatMap((id) => plan.rotations[id]?.levels.flatMap((level) => level.people) ?? []))],
    onCall: rotations.length > 0,
    outside: rang.flatMap(({ person, e164 }) => (person === undefined && e164 !== undefined ? [e164] : [])),
  };
}

/** Whether a step rings anybody at all. */
export const rings = (plan: Plan, kinds: Kinds, step: Step): boolean => {
  const { people, outside } = rungBy(plan, kinds, step);
  return people.length + outside.length > 0;
};

/** All phones of some people. */
export const phonesOf = (plan: Plan, people: readonly string[]): Phone[] =>
  people.flatMap((id) => (Object.hasOwn(plan.people, id) ? plan.people[id]!.phones : []));
