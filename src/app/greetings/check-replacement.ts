import { parseDate } from '../../calendar/local-date.ts';
import type { Replacement } from '../../plan/entities.ts';
import { dayRangeText } from '../../calendar/day-text.ts';

/** What is typed for other words between two dates. */
export interface ReplacementDraft {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** What is wrong with it, by field; empty where nothing is. */
export type ReplacementProblems = Partial<Record<keyof ReplacementDraft, string>>;

/** Checks other words against the calendar and against the `others` of the same greeting, of which only one can hold on a day. */
export function checkReplacement(draft: ReplacementDraft, others: readonly Replacement[]): ReplacementProblems {
  const problems: ReplacementProblems = {};
  const from = parseDate(draft.from);
  const to = parseDate(draft.to);
  if (from === null) problems.from = draft.from === '' ? 'Choose the first day.' : 'This date does not exist.';
  if (to === null) problems.to = draft.to === '' ? 'Choose the last day.' : 'This date does not exist.';
  if (draft.text.trim() === '') problems.text = 'Write what callers hear on these days.';
  if (from === null || to === null) return problems;
  if (to < from) {
    problems.to = 'The last day is before the first. Choose a later one.';
    return problems;
  }
  const clash = others.find((other) => other.from <= draft.to && draft.from <= other.to);
  if (clash)
    problems.from = `Other words hold ${clash.from === clash.to ? 'on' : 'from'} ${dayRangeText(clash.from, clash.to)} already. Choose days outside of that.`;
  return problems;
}
