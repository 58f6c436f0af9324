import { fail, ok, type Result } from '../../base/result.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPhone } from '../things/check-phone.ts';

/** Reads a number that people call into E.164; refuses none at all, and one that another entry than `self` has already, by its name. */
export async function checkOwnNumber(plan: Plan, self: string | null, text: string): Promise<Result<string, string>> {
  const read = await checkPhone(text, plan.country);
  if (!read.ok) return read;
  if (read.value === '') return fail('Enter the phone number that people call, such as (312) 555-0100.');
  const [, other] = Object.entries(plan.numbers).find(([id, { e164 }]) => id !== self && e164 === read.value) ?? [];
  return other ? fail(`${phoneText(read.value)} is there already: “${other.name}”.`) : ok(read.value);
}
