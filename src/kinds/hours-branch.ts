import * as z from 'zod/mini';
import { describeHours } from '../calendar/week-text.ts';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { refField } from '../plan/field.ts';
import { hoursOf } from '../plan/hours-of.ts';
import type { Plan } from '../plan/plan.ts';
import { onlyId } from './only-id.ts';

const fields = z.strictObject({
  hours: refField('hours', { label: 'Hours', term: 'hours', help: 'The exits are the periods of these hours.' }),
});
export type HoursBranchSettings = z.infer<typeof fields>;

/** The exit taken outside every period. */
export const OTHERWISE = 'otherwise';

/** Until hours are chosen, calls go on by this exit, and what is wired to it goes to their first period then. */
const NOT_CHOSEN = { id: 'open', label: 'Open', failure: false };

/** Sorts calls by the period of an hours object that it is now. */
export const hoursBranch: Kind<HoursBranchSettings> = {
  kind: 'hours-branch',
  version: 1,
  title: 'Hours',
  summary: 'Different ways at different times',
  group: 'logic',
  icon: 'calendar-clock',
  everyday: true,
  fields,
  initial: (plan) => ({ hours: onlyId(plan.hours) }),
  exits: ({ hours }, plan) => [
    ...(isChosen(plan, hours)
      ? plan.hours[hours]!.periods.map((period) => ({ id: period.id, label: period.name, failure: false }))
      : [NOT_CHOSEN]),
    { id: OTHERWISE, label: 'Closed, all other times', failure: false },
  ],
  describe: ({ hours }, plan) => {
    const calendar = hoursOf(plan, hours);
    return calendar ? describeHours(calendar) : 'Choose the hours';
  },
  enter: ({ settings, facts, plan }) => {
    if (!isChosen(plan, settings.hours)) return { move: 'exit', exit: NOT_CHOSEN.id, lines: [line('hours.notChosen')] };
    const { period, because } = facts.period(settings.hours);
    const args = { hours: settings.hours, period, source: because.source };
    const said =
      because.source === 'special'
        ? line(period === null ? 'hours.specialClosed' : 'hours.special', { ...args, day: because.day })
        : because.source === 'override'
          ? line(period === null ? 'hours.overrideClosed' : 'hours.override', { ...args, until: because.untilMs })
          : because.source === 'weekly'
            ? line('hours.weekly', { ...args, days: because.days.join(''), from: because.from, to: because.to })
            : line('hours.otherwise', args);
    return { move: 'exit', exit: period ?? OTHERWISE, lines: [said] };
  },
  inputClasses: () => [],
  lines: {
    'hours.notChosen': { says: 'No hours are chosen here yet', why: 'so the call goes on as if it were open' },
    'hours.weekly': {
      says: '{@time} is in **{period:period}** of **{hours:hours}**',
      why: '{days:days} {from:text}–{to:text}, no special day today',
    },
    'hours.special': {
      says: '{@time} is in **{period:period}** of **{hours:hours}**',
      why: 'today is {day:specialDay}',
    },
    'hours.specialClosed': {
      says: '{@time} is outside every period of **{hours:hours}**',
      why: 'today is {day:specialDay}',
    },
    'hours.override': {
      says: '**{hours:hours}** is set to **{period:period}**',
      why: 'somebody set it so {until:until}',
    },
    'hours.overrideClosed': { says: '**{hours:hours}** is closed', why: 'somebody closed it {until:until}' },
    'hours.otherwise': {
      says: '{@time} is outside every period of **{hours:hours}**',
      why: 'so the way for closed, all other times applies',
    },
  },
  examples: [
    { shows: 'a weekday morning is open', settings: { hours: 'desk' }, call: { at: '2026-11-24T10:07' }, exit: 'open' },
    { shows: 'noon is lunch', settings: { hours: 'desk' }, call: { at: '2026-11-24T12:00' }, exit: 'lunch' },
    { shows: 'the evening is closed', settings: { hours: 'desk' }, call: { at: '2026-11-24T18:05' }, exit: OTHERWISE },
  ],
};

const isChosen = (plan: Plan, hours: string): boolean => Object.hasOwn(plan.hours, hours);
