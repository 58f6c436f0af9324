const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date `YYYY-MM-DD` as people write it: "2026-12-01" → "Dec 1, 2026". */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[month! - 1] ?? month} ${day}, ${year}`;
}
