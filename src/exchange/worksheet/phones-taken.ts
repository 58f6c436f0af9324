import type { ReadPhone } from '../read-phone.ts';
import type { SheetSectionId } from './sections.ts';
import type { Worksheet } from './worksheet.ts';

/** A typed number in E.164, or null for none or a wrong one. */
export function numberOf(typed: string, readPhone: ReadPhone): string | null {
  if (typed.trim() === '') return null;
  const read = readPhone(typed.trim());
  return read.ok ? read.value : null;
}

/** Numbers of the office and mobiles that stand on the sheet twice, each at its second place. */
export function* phonesTaken(
  sheet: Worksheet,
  readPhone: ReadPhone,
): Generator<readonly [section: SheetSectionId, row: string, question: string, message: string]> {
  const taken = new Set<string>();
  for (const { id, number } of sheet.numbers.rows) {
    const e164 = numberOf(number, readPhone);
    if (e164 !== null && taken.has(e164)) yield ['numbers', id, 'number', 'This is the same number as one above.'];
    if (e164 !== null) taken.add(e164);
  }
  for (const { id, mobile } of sheet.people.rows) {
    const e164 = numberOf(mobile, readPhone);
    if (e164 !== null && taken.has(e164)) yield ['people', id, 'mobile', 'This number is on the sheet already.'];
    if (e164 !== null) taken.add(e164);
  }
}
