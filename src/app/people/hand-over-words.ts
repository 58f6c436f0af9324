import { counted } from '../../base/counted.ts';

/** How often somebody of a level has a turn: "every week", "every 3 weeks, for 1 week each". */
export function levelWords(people: number, weeksEach: number): string {
  const weeks = (count: number) => counted(count, 'week');
  if (people === 0) return 'Nobody takes this level.';
  if (people === 1) return 'The same person every week.';
  return `Each has ${weeks(weeksEach)}, and again every ${weeks(people * weeksEach)}.`;
}
