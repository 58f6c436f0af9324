import { mapStrings } from '../../plan/map-strings.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberFinder } from '../shared/numbers-in-text.ts';
import type { Block } from './pack.ts';

/** What stands for a number that is not printed. */
export const PERSONAL = '(personal number)';

/** Blocks in which no mobile of a person can be read, whoever wrote it there and however. */
export function hidePersonal(plan: Plan, blocks: readonly Block[]): readonly Block[] {
  const mobiles = Object.values(plan.people).flatMap(({ phones }) =>
    phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : [])),
  );
  const find = numberFinder(
    mobiles,
    Object.values(plan.numbers).map(({ e164 }) => e164),
  );
  const hide = (text: string): string =>
    find(text).reduceRight((left, { from, to }) => left.slice(0, from) + PERSONAL + left.slice(to), text);
  return mapStrings(blocks, hide, (name) => name);
}
