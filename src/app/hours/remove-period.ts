import type { DayEffect } from '../../calendar/hours.ts';
import { KINDS } from '../../kinds/registry.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { PlanHours } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { CLOSED, paint, piecesOf, weeklyOf } from '../things/week-pieces.ts';

function effectWithout(effect: DayEffect, period: string, instead: string): DayEffect {
  if (effect.kind === 'period' && effect.period === period)
    return instead === CLOSED ? { kind: 'closed' } : { kind: 'period', period: instead };
  if (effect.kind !== 'hours') return effect;
  const spans = effect.spans.flatMap((span) =>
    span.period !== period ? [span] : instead === CLOSED ? [] : [{ ...span, period: instead }],
  );
  return spans.length === 0 ? { kind: 'closed' } : { kind: 'hours', spans };
}

/** The people who work in these hours only in that period, by name: without another in its place they would be on shift always. */
export const onlyIn = (plan: Plan, hours: string, period: string): string[] =>
  Object.values(plan.people).flatMap(({ name, shift }) =>
    shift?.hours === hours && shift.periods.every((one) => one === period) ? [name] : [],
  );

/** How often a period is used: weekly times, special days, and people who work in it. */
export function usesOfPeriod(plan: Plan, id: string, period: string) {
  const hours = plan.hours[id];
  return {
    weekly: (hours?.weekly ?? []).filter((span) => span.period === period).length,
    days: (hours?.specialDays ?? []).filter(
      ({ effect }) =>
        (effect.kind === 'period' && effect.period === period) ||
        (effect.kind === 'hours' && effect.spans.some((span) => span.period === period)),
    ).length,
    people: Object.values(plan.people).filter(
      ({ shift }) => shift?.hours === id && shift.periods.some((one) => one === period),
    ).length,
  };
}

/** Removes a period; its times, special days and shifts become another period's, or closed (CLOSED) where nobody depends on it. */
export function removePeriod(plan: Plan, id: string, period: string, instead: string): Edit {
  const hours = plan.hours[id]!;
  const name = hours.periods.find((one) => one.id === period)?.name ?? period;
  const own = piecesOf(hours.weekly).filter((piece) => piece.period === period);
  const others = piecesOf(hours.weekly).filter((piece) => piece.period !== period);
  const changes: Partial<PlanHours> = {
    periods: hours.periods.filter((one) => one.id !== period),
    weekly: weeklyOf(
      paint(
        others,
        own.map((piece) => ({ ...piece, period: instead })),
      ),
    ),
    specialDays: hours.specialDays.map((day) => ({
      ...day,
      effect: effectWithout(day.effect, period, instead),
    })) as PlanHours['specialDays'],
  };
  const shifts = Object.entries(plan.people).flatMap(([person, { shift }]) => {
    if (shift?.hours !== id || !shift.periods.includes(period)) return [];
    const periods = [
      ...new Set(shift.periods.flatMap((one) => (one !== period ? [one] : instead === CLOSED ? [] : [instead]))),
    ];
    return [updateThing(plan, KINDS, 'people', person, { shift: { ...shift, periods } })];
  });
  return allOf(`Remove the period “${name}”`, [updateThing(plan, KINDS, 'hours', id, changes), ...shifts]);
}
