import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { referencesOf } from '../../plan/references.ts';
import type { Walk } from '../../simulate/walk.ts';
import type { Visit } from '../../simulate/walk-visits.ts';

/** The people a call reaches or could: named in its trace, or by the steps it visits (teams with their members). */
export function peopleInCall(plan: Plan, walk: Walk, visits: readonly Visit[]): string[] {
  const visited = new Set(visits.map((visit) => `${visit.flow}/${visit.node}`));
  const named = referencesOf(plan, KINDS).filter(
    ({ path }) => path[0] === 'flows' && path[2] === 'nodes' && visited.has(`${path[1]}/${path[3]}`),
  );
  const people = [
    ...walk.trace.flatMap((line) => String(line.args['person'] ?? '')),
    ...named.flatMap(({ ref, id }) =>
      ref === 'person' ? [id] : ref === 'team' ? (plan.teams[id]?.members ?? []) : [],
    ),
  ];
  return [...new Set(people)].filter((id) => Object.hasOwn(plan.people, id));
}

/** The numbers outside the office that a call rings. */
export const outsideInCall = ({ steps }: Walk): string[] => [
  ...new Set(
    steps.flatMap(({ effects }) =>
      effects.flatMap((effect) =>
        effect.type === 'ring'
          ? effect.targets.flatMap(({ person, e164 }) => (person === undefined && e164 !== undefined ? [e164] : []))
          : [],
      ),
    ),
  ),
];
