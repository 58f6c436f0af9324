import { phoneText } from '../../engine/phone-text.ts';
import { mapStrings } from '../../plan/map-strings.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from './pack.ts';

/** What stands for a number that is not printed. */
export const PERSONAL = '(personal number)';

/** Blocks in which no mobile of a person can be read, whoever wrote it there. */
export function hidePersonal(plan: Plan, blocks: readonly Block[]): readonly Block[] {
  const numbers = Object.values(plan.people).flatMap(({ phones }) =>
    phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : [])),
  );
  const written = [...new Set(numbers.flatMap((e164) => [phoneText(e164), e164]))];
  const hide = (text: string): string => written.reduce((left, number) => left.replaceAll(number, PERSONAL), text);
  return mapStrings(blocks, hide, (name) => name);
}
