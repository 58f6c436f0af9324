import { fail, ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';

/** Reads an extension for somebody: digits that nobody else has; empty for none. The error says who has it. */
export function checkExtension(plan: Plan, person: string, text: string): Result<string, string> {
  const digits = text.replace(/[\s-]/g, '');
  if (digits === '') return ok('');
  if (!/^\d{1,8}$/.test(digits)) return fail('An extension is 1 to 8 digits, such as 204.');
  const other = Object.entries(plan.people).find(([id, { extension }]) => id !== person && extension === digits);
  return other ? fail(`${other[1].name} has extension ${digits}. Choose another, or change theirs first.`) : ok(digits);
}
