import type { OtherClient } from '../backend/other-clients.ts';
import { checkPhone } from '../things/check-phone.ts';
import { nameTaken, numberTaken, type Taken } from '../things/taken-by.ts';
import { checkText } from '../ui/check-text.ts';

/** What was typed, by field: the values to use, or what is wrong with each. */
export interface CheckedAnswers {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: AnswerProblems;
}

/** By field: one sentence, or what another client has already. */
export type AnswerProblems = Readonly<Record<string, string | Taken>>;

/**
 * One field of a form as it was typed: a name that must be there, or a phone number that may be left open. No other client may
 * be called as the `office`, or have a `number` that the office is called on.
 */
export interface TypedAnswer {
  readonly typed: string;
  readonly as: 'office' | 'name' | 'number' | 'phone';
}

const checkName = checkText(80, 'Enter a name.');

/** Checks the fields of a form together; phone numbers, read as numbers of `country`, must differ from each other. `others` are the clients there are. */
export async function checkAnswers(
  answers: Readonly<Record<string, TypedAnswer>>,
  country: string,
  others: readonly OtherClient[],
): Promise<CheckedAnswers> {
  const values: Record<string, string> = {};
  const problems: Record<string, string | Taken> = {};
  const taken = new Set<string>();
  const read = await Promise.all(
    Object.entries(answers).map(async ([id, { typed, as }]) => {
      const isName = as === 'name' || as === 'office';
      const result = isName ? checkName(typed) : await checkPhone(typed, country);
      return [id, as, result] as const;
    }),
  );
  for (const [id, as, result] of read) {
    if (!result.ok) {
      problems[id] = result.error;
      continue;
    }
    const { value } = result;
    const isPhone = as === 'phone' || as === 'number';
    const elsewhere =
      as === 'office' ? nameTaken(value, others) : as === 'number' && value !== '' ? numberTaken(value, others) : null;
    if (elsewhere) problems[id] = elsewhere;
    else if (isPhone && value !== '' && taken.has(value)) problems[id] = 'This is the same number as one above.';
    else {
      values[id] = value;
      if (isPhone) taken.add(value);
    }
  }
  return { values, problems };
}
