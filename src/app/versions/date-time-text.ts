import { instantText } from '../../calendar/day-text.ts';

/** An instant on this computer's clock: "Tue 24 Nov 2026 at 10:07". */
export const dateTimeText = (atMs: number): string =>
  instantText(new Intl.DateTimeFormat().resolvedOptions().timeZone, atMs);
