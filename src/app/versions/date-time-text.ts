const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant on this computer's clock: "Tue, 24 Nov 2026, 10:07". */
export const dateTimeText = (atMs: number): string => format.format(atMs);
