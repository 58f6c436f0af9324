import type { CallScript } from '../../plan/call-script.ts';

/** One difference in what callers meet, in words that make a sentence: when, who, was, becomes. */
export interface OutcomeChange {
  /** `end`: ends otherwise. `words`: hears other first words. `number`, `key`: was added or removed. */
  readonly is: 'end' | 'words' | 'number' | 'key';
  /** "Always", "Fridays 12:00–13:00", "on Thu 24 Dec 2026", "while “Snow day” is on". */
  readonly when: string;
  /** "all callers", "callers who press 2", "callers who press nothing". */
  readonly who: string;
  /** What happened before and what happens now, without a subject: "rings Ann"; empty where there was or is nothing. */
  readonly was: string;
  readonly becomes: string;
  /** Whether callers who ended somewhere are lost now. */
  readonly lost: boolean;
  /** The ids of the numbers it is about. */
  readonly numbers: readonly string[];
  /** Calls that show both sides, to be played on the plan before and on the plan after; null where a side has no such call. */
  readonly callBefore: CallScript | null;
  readonly callAfter: CallScript | null;
}

/** What callers notice of a change of plans, the gravest first, and how much was compared. Plain JSON. */
export interface OutcomeDiff {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly changes: readonly OutcomeChange[];
  /** How many different calls were compared: number × keys × answers × situation × kind of instant. */
  readonly compared: number;
  /** What could not be compared and why, in words; empty where everything was. */
  readonly limits: readonly string[];
}
