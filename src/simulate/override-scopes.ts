import type { Plan } from '../plan/plan.ts';
import type { OverrideScope } from '../plan/situation.ts';
import { askedHours } from './asked-hours.ts';
import { mainNumber } from './main-number.ts';

/** Something that can be closed or kept open; `value` tells it apart in a list. */
export interface ScopeChoice {
  readonly value: string;
  readonly label: string;
  readonly scope: OverrideScope;
}

/** The whole office, sites that hours belong to, and single hours where there is more than one. */
export function overrideScopes(plan: Plan): ScopeChoice[] {
  const sites = [...new Set(Object.values(plan.hours).flatMap(({ site }) => site ?? []))];
  const hours = Object.entries(plan.hours);
  return [
    { value: 'office', label: 'The whole office', scope: { of: 'office' } },
    ...sites.flatMap((site) =>
      plan.sites[site]
        ? [{ value: `site-${site}`, label: plan.sites[site].name, scope: { of: 'site', site } as const }]
        : [],
    ),
    ...(hours.length < 2
      ? []
      : hours.map(([id, { name }]) => ({
          value: `hours-${id}`,
          // Beside “Chicago office” a bare “Chicago” would say nothing.
          label: sites.length > 0 ? name : name.replace(/ hours$/i, ''),
          scope: { of: 'hours', hours: id } as const,
        }))),
  ];
}

/** The hours whose lunch and closing are meant: the scope's own, a site's first, for the office those its main number asks. */
export function hoursInScope(plan: Plan, scope: OverrideScope): string | null {
  const ids = Object.keys(plan.hours).sort();
  if (scope.of === 'hours') return scope.hours;
  if (scope.of === 'site') return ids.find((id) => plan.hours[id]?.site === scope.site) ?? null;
  const number = mainNumber(plan);
  return (number === null ? null : askedHours(plan, number)) ?? ids[0] ?? null;
}
