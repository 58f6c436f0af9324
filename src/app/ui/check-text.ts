import { fail, ok, type Result } from '../../base/result.ts';

/** A check for names: something must be there, spaces around it do not count, control characters are refused. */
export const checkText =
  (max: number, whenEmpty: string) =>
  (text: string): Result<string, string> => {
    const trimmed = text.trim();
    if (trimmed === '') return fail(whenEmpty);
    if (trimmed.length > max) return fail(`At most ${max} characters; these are ${trimmed.length}.`);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u001f\u007f]/.test(trimmed) ? fail('Without line breaks or control characters.') : ok(trimmed);
  };
