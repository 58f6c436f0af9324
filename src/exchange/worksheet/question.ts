// worksheet: what an office is asked before its first plan is drawn, on screen or on paper, and the plan that the answers make. It
// knows plans and how they are checked, never a screen; phone numbers are read by whoever is handed in.

/** How a question is answered; whoever shows one decides what that looks like. */
export type AnswerControl =
  | 'text'
  | 'long'
  | 'email'
  | 'phone'
  | 'time'
  | 'date'
  | 'zone'
  | 'country'
  | 'choice'
  | 'yesNo'
  | 'key'
  | 'extension'
  | 'count'
  /** Seven days from Monday, each `09:00-17:00` or ''. */
  | 'week'
  /** A rule of the calendar as JSON, chosen from a country's holidays and never typed. */
  | 'rule'
  /** The ids of people, in order. */
  | 'people'
  /** The id of a site or mailbox, or ''. */
  | 'site'
  | 'mailbox'
  /** Who or what takes a call: `person:ID`, `team:ID`, `mailbox:ID`, `service`, or ''. */
  | 'reach';

/** One question in words an office manager knows. */
export interface Question {
  readonly label: string;
  readonly control: AnswerControl;
  readonly help?: string;
  /** The most letters of a text, 80 unless told; for `count` the bounds, from 1 unless told. */
  readonly min?: number;
  readonly max?: number;
  /** For `reach`: no team, where a call can go to one phone or mailbox only. */
  readonly oneOnly?: true;
  /** Spoken to callers. */
  readonly heard?: true;
  readonly choices?: Readonly<Record<string, string>>;
  /** No plan can be made without an answer. */
  readonly needed?: true;
  /** Asked only where another question of the same section has one of these answers. */
  readonly when?: { readonly question: string; readonly is: readonly string[] };
  /** Seen on the sheet as an example of an answer. */
  readonly example?: string;
}
export type Questions = Readonly<Record<string, Question>>;

/** What a section asks again for every person, number or the like. */
export interface RowQuestions {
  /** "person", and for many "people". */
  readonly one: string;
  readonly many: string;
  readonly most: number;
  /** Empty lines on a printed sheet. */
  readonly printed: number;
  /** How wide the printed columns are, in percent of the page; equal where absent. */
  readonly widths?: readonly number[];
  readonly questions: Questions;
}

/** One part of the worksheet. */
export interface SheetSection {
  readonly title: string;
  readonly lead: string;
  readonly questions: Questions;
  readonly rows?: RowQuestions;
}
