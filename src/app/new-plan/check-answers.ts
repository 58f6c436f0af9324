import { checkPhone } from '../things/check-phone.ts';
import { checkText } from '../ui/check-text.ts';

/** What was typed, by field: the values to use, or what is wrong with each. */
export interface CheckedAnswers {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
}

/** One field of a form as it was typed: a name that must be there, or a phone number that may be left open. */
export interface TypedAnswer {
  readonly typed: string;
  readonly as: 'name' | 'phone';
}

const checkName = checkText(80, 'Enter a name.');

/** Checks the fields of a form together; phone numbers, read as numbers of `country`, must differ from each other. */
export async function checkAnswers(
  answers: Readonly<Record<string, TypedAnswer>>,
  country: string,
): Promise<CheckedAnswers> {
  const values: Record<string, string> = {};
  const problems: Record<string, string> = {};
  const taken = new Set<string>();
  const read = await Promise.all(
    Object.entries(answers).map(async ([id, { typed, as }]) => {
      const result = as === 'name' ? checkName(typed) : await checkPhone(typed, country);
      return [id, as, result] as const;
    }),
  );
  for (const [id, as, result] of read) {
    if (!result.ok) problems[id] = result.error;
    else if (as === 'phone' && result.value !== '' && taken.has(result.value))
      problems[id] = 'This is the same number as one above.';
    else {
      values[id] = result.value;
      if (as === 'phone') taken.add(result.value);
    }
  }
  return { values, problems };
}
