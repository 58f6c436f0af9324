import type { Plan } from '../../plan/plan.ts';

/** Who belongs to a site: by a desk phone that stands there, or because they are said to work there; in the order of the plan. */
export const sitePeople = (plan: Plan, site: string): { id: string; name: string; desk: boolean }[] =>
  Object.entries(plan.people).flatMap(([id, person]) => {
    const desk = person.phones.some((phone) => phone.type === 'desk' && phone.site === site);
    return desk || person.site === site ? [{ id, name: person.name, desk }] : [];
  });
