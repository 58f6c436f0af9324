import type { Plan } from './plan.ts';
import type { SituationEntry } from './situation.ts';

/** What an entry names that a plan does not have: the member that names it, the id, and the ids there are. */
export interface UnknownName {
  readonly member: string;
  readonly id: string;
  readonly known: readonly string[];
}

/** The first thing that an entry of a situation names and a plan does not have, or null: such an entry is ignored by its calls. */
export function unknownInEntry(plan: Plan, entry: SituationEntry): UnknownName | null {
  const among = (member: string, id: string, known: readonly string[]): UnknownName | null =>
    known.includes(id) ? null : { member, id, known };
  const thing = (member: string, id: string, things: object): UnknownName | null =>
    Object.hasOwn(things, id) ? null : { member, id, known: Object.keys(things) };
  const idsOf = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id);
  switch (entry.kind) {
    case 'mode':
      return (
        thing('mode', entry.mode, plan.modes) ??
        among('position', entry.position, idsOf(plan.modes[entry.mode]?.positions))
      );
    case 'person':
      return thing('person', entry.person, plan.people);
    case 'teamRemote':
      return thing('team', entry.team, plan.teams);
    case 'site':
    case 'siteRemote':
      return thing('site', entry.site, plan.sites);
    case 'signIn':
      return thing('team', entry.team, plan.teams) ?? thing('person', entry.person, plan.people);
    case 'onCall':
      return (
        thing('rotation', entry.rotation, plan.rotations) ??
        among('level', entry.level, idsOf(plan.rotations[entry.rotation]?.levels)) ??
        thing('person', entry.person, plan.people)
      );
    case 'override': {
      const { scope } = entry;
      if (scope.of === 'site') return thing('site', scope.site, plan.sites);
      if (scope.of === 'office') return null;
      return (
        thing('hours', scope.hours, plan.hours) ??
        (entry.period === undefined ? null : among('period', entry.period, idsOf(plan.hours[scope.hours]?.periods)))
      );
    }
  }
}
