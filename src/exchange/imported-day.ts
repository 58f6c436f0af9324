import type { SpecialDay } from '../calendar/hours.ts';

/** An event of a calendar file: its title as written (cleaned), and the line (from 1) it begins on. */
export interface EventRef {
  readonly title: string;
  readonly line: number;
}

/** A special day made of one or more events; `until` is the last date (`YYYY-MM-DD`) looked at where they go on for longer. */
export interface ImportedDay {
  readonly day: SpecialDay;
  readonly events: readonly EventRef[];
  readonly until?: string;
}

/** An event that became no special day, and why in a sentence for a manager. */
export interface NotTaken extends EventRef {
  readonly why: string;
}

/** What a calendar file gave: every event in it stands in `days` or in `notTaken`, or in both where only a part of it could be taken. */
export interface CalendarImport {
  /** What the file calls itself, where it does. */
  readonly name?: string;
  readonly days: readonly ImportedDay[];
  readonly notTaken: readonly NotTaken[];
  readonly warnings: readonly string[];
}
