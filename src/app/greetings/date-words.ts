import { parseDate, weekdayOf } from '../../calendar/local-date.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A local date `YYYY-MM-DD` as "Thu 24 Dec 2026"; other text as it is. */
export function dateWords(date: string): string {
  const number = parseDate(date);
  if (number === null) return date;
  const [year, month, day] = date.split('-');
  return `${DAYS[weekdayOf(number) - 1]} ${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A range of dates, both included: "Thu 24 Dec 2026 to Fri 1 Jan 2027", or the one date. */
export const rangeWords = (from: string, to: string): string =>
  from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
