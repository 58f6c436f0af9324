// coverage: who answers when. One call is played for each kind of instant, never a sample, and the last thing that happens to
// it is what the map shows.
import type { Weekday } from '../../calendar/hours.ts';
import type { Situation } from '../../plan/situation.ts';

/** A caller of one number, stated: what they press, who answers, and what is declared true that day. */
export interface CallerCase {
  /** Pressed at the first question, with commas at one after the other: "2,1"; '' presses nothing. A key nobody asks for goes unheard. */
  readonly key: string;
  /** `nobody`: no person of the office answers; outside services still do. */
  readonly people: 'everybody' | 'nobody';
  /** Entries that begin or end move calls into other cells at that instant. */
  readonly situation: Situation;
  /** Absent: a caller from nearby whom no caller list knows; null withholds the number. */
  readonly caller?: string | null;
}

/** The last thing that happens to a call: who talks, where a message is left, or nothing. */
export type EndKind = 'person' | 'outside' | 'message' | 'callback' | 'goodbye' | 'lost';

/** How a call ends, in ids and in words. */
export interface End {
  readonly kind: EndKind;
  /** People, outside numbers, mailboxes or teams: everybody whose phone rings in the attempt that is answered. */
  readonly who: readonly string[];
  /** The rotation whose person on call this is, or null. */
  readonly onCall: string | null;
  /** Short, for a cell: "Dana Ortiz", "Message: Front desk mailbox", "Goodbye", "Lost". */
  readonly text: string;
  /** A sentence without its subject, for hover: "rings Dana Ortiz; if nobody answers, leaves a message in Front desk mailbox". */
  readonly says: string;
  /** Until that last thing begins, of the call that was played; spoken times such as "back at 1 PM" make other calls differ slightly. */
  readonly seconds: number;
}

/** Calls that begin in [fromMs, untilMs), shortly before something changes, and end otherwise because they last beyond it; asked for a cell at a time by crossingsOf. */
export interface Crossing {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly end: End;
}

/** Instants [fromMs, untilMs) in a row at which a call ends alike, but for those that crossingsOf finds. */
export interface Cell {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly end: End;
  /** The class of its first instants; cells of one class end alike for one reason. */
  readonly class: number;
}

/** What happens to every call of one number and caller that begins in [fromMs, untilMs), without gaps. Plain JSON. */
export interface Coverage {
  readonly number: string;
  readonly case: CallerCase;
  /** The zone whose clock the week and its dates are read on. */
  readonly zone: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly cells: readonly Cell[];
}

/** A part of a local date, in minutes after midnight on the wall: [fromMinute, untilMinute), at most 1440. */
export interface DaySegment {
  readonly fromMinute: number;
  readonly untilMinute: number;
  readonly end: End;
  /** An instant of this segment on the date it was read from: hand it to callAt. */
  readonly atMs: number;
}

/** A weekday as most of its dates go; a person on call stands for whoever has the turn. */
export interface WeekDay {
  readonly weekday: Weekday;
  /** Without gaps from 0 to 1440. */
  readonly segments: readonly DaySegment[];
  /** The date it was read from, `YYYY-MM-DD`: the first that goes this way. */
  readonly date: string;
  /** How many dates go this way, and of how many. */
  readonly like: number;
  readonly of: number;
}

/** Why a date goes otherwise than its weekday does. */
export interface ExceptionReason {
  readonly is: 'specialDay' | 'declared' | 'clock' | 'onCall' | 'other';
  /** Its name or what happens: "Christmas Day", "Clocks go back". */
  readonly name: string;
}

/** Dates in a row, both included, that go otherwise than their weekdays do, all in the same way. */
export interface CoverageException {
  /** `YYYY-MM-DD`. */
  readonly fromDate: string;
  readonly toDate: string;
  readonly reason: ExceptionReason;
  /** "closed all day → Message: Front desk mailbox". */
  readonly words: string;
  /** The first of the dates, without gaps from 0 to 1440. */
  readonly segments: readonly DaySegment[];
}
