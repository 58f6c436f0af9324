import { mapStrings } from '../../plan/map-strings.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberFinder } from './numbers-in-text.ts';
import { standIns } from './stand-ins.ts';

/** Names and remarks that people typed: a number in them is for colleagues, not for callers. */
const TYPED = ['name', 'label', 'role', 'title', 'address', 'note', 'by'];
/** Texts that are read by programs and hold no number. */
const MACHINE = ['sha256', 'ofText', 'from', 'to', 'date', 'dates', 'at', 'startsOn', 'until', 'zone'];
const LOOKS_LIKE_NUMBER = /(?<!\d)\+?\(?\d(?:[\s().·\u2010-\u2015-]*\d){6,}(?!\d)/g;
const YEARS_OR_DATES = /^(?:(?:19|20)\d\d\D*)+$|^\d{4}-\d\d-\d\d$|^\d\d?[./]\d\d?[./]\d{4}$/;

/**
 * The plan without any personal number: each number that is not one of the office's own is everywhere, also in words, another one
 * that is made up, always the same, so that calls go as they did. Numbers in names that the plan does not know are dotted out.
 * What the office itself says to callers keeps every other number in it.
 */
export function redactPlan(plan: Plan): Plan {
  const made = standIns(plan);
  const own = Object.values(plan.numbers).map(({ e164 }) => e164);
  const find = numberFinder(made.keys(), own);
  const isOwn = numberFinder(own);
  const isMade = numberFinder(made.values());
  const swap = (text: string): string => {
    const units = text.split('');
    for (const { e164, from, to } of find(text)) overwrite(units, from, to, made.get(e164)!);
    return units.join('');
  };
  const dot = (text: string): string =>
    text.replace(LOOKS_LIKE_NUMBER, (number) =>
      YEARS_OR_DATES.test(number) || isOwn(number).length > 0 || isMade(number).length > 0
        ? number
        : number.replace(/\d/g, '•'),
    );
  const hide = (text: string, member: string): string => {
    if (MACHINE.includes(member) || !/\d/.test(text)) return text;
    const swapped = swap(text);
    return TYPED.includes(member) ? dot(swapped) : swapped;
  };
  const redacted = mapStrings(plan, hide, swap);
  // A recording still says what its words do not say any more.
  for (const [id, prompt] of Object.entries(redacted.prompts)) {
    const before = plan.prompts[id];
    if (prompt.text !== before?.text) delete prompt.recording;
    for (const [index, other] of (prompt.replacements ?? []).entries())
      if (other.text !== before?.replacements?.[index]?.text) delete other.recording;
  }
  return redacted;
}

/** Puts the digits of a number over the digits that stand in a text, from the right. */
function overwrite(units: string[], from: number, to: number, number: string): void {
  let digit = number.length - 1;
  for (let at = to - 1; at >= from; at -= 1)
    if (/\d/.test(units[at]!)) {
      units[at] = number[digit]!;
      digit -= 1;
    }
}
