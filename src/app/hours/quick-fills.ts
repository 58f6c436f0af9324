import type { Weekday } from '../../calendar/hours.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { freeId } from '../../base/ids.ts';
import { WEEKDAYS } from './period-names.ts';
import { WEEK } from '../../calendar/weekday-names.ts';
import { CLOSED, paint, piecesOf, weeklyOf, type DayPiece } from '../things/week-pieces.ts';

/** A change of a whole week with one press. */
export interface QuickFill {
  readonly id: string;
  readonly label: string;
  /** What becomes of periods and weekly times; the same ones where it changes nothing. */
  readonly apply: (hours: Pick<PlanHours, 'periods' | 'weekly'>) => Pick<PlanHours, 'periods' | 'weekly'>;
}

const on = (days: readonly Weekday[], fromMinute: number, toMinute: number, period: string): DayPiece[] =>
  days.map((day) => ({ day, fromMinute, toMinute, period }));

const clearDays = (days: readonly Weekday[]) => on(days, 0, 1440, CLOSED);

function copyMonday(weekly: PlanHours['weekly'], days: readonly Weekday[]): PlanHours['weekly'] {
  const pieces = piecesOf(weekly);
  const monday = pieces.filter(({ day }) => day === 1);
  const kept = pieces.filter(({ day }) => !days.includes(day));
  return weeklyOf(
    paint(
      kept,
      days.flatMap((day) => monday.map((piece) => ({ ...piece, day }))),
    ),
  );
}

/** The id of the period called Lunch, in any spelling of its case. */
const lunchOf = (periods: PlanHours['periods']): string | undefined =>
  periods.find(({ name }) => name.trim().toLowerCase() === 'lunch')?.id;

/** Ways to fill a week that most offices start from; the first period is the one they open with. */
export const QUICK_FILLS: readonly QuickFill[] = [
  {
    id: 'nine-to-five',
    label: 'Mon–Fri 9–17',
    apply: ({ periods, weekly }) => ({
      periods,
      weekly: weeklyOf(paint(piecesOf(weekly), [...clearDays(WEEKDAYS), ...on(WEEKDAYS, 540, 1020, periods[0]!.id)])),
    }),
  },
  {
    id: 'lunch',
    label: 'Lunch 12–13 on weekdays',
    apply: ({ periods, weekly }) => {
      const id = lunchOf(periods) ?? freeId('Lunch', (taken) => periods.some((period) => period.id === taken));
      return {
        periods: lunchOf(periods) === undefined ? [...periods, { id, name: 'Lunch' }] : periods,
        weekly: weeklyOf(paint(piecesOf(weekly), on(WEEKDAYS, 720, 780, id))),
      };
    },
  },
  {
    id: 'copy-monday',
    label: 'Copy Monday to weekdays',
    apply: ({ periods, weekly }) => ({ periods, weekly: copyMonday(weekly, [2, 3, 4, 5]) }),
  },
  {
    id: 'copy-monday-all',
    label: 'Copy Monday to every day',
    apply: ({ periods, weekly }) => ({ periods, weekly: copyMonday(weekly, [2, 3, 4, 5, 6, 7]) }),
  },
  {
    id: 'always',
    label: '24 hours, every day',
    apply: ({ periods }) => ({ periods, weekly: weeklyOf(on(WEEK, 0, 1440, periods[0]!.id)) }),
  },
  { id: 'clear', label: 'Clear the week', apply: ({ periods }) => ({ periods, weekly: [] }) },
];
