import { mapStrings } from '../../plan/map-strings.ts';
import type { Plan } from '../../plan/plan.ts';
import { isPremium } from '../../plan/dialling-zones.ts';

const NUMBER = /^\+[1-9]\d{4,14}$/;
/** Members that hold the beginnings of numbers; one that is as long as a number is a number. */
const BEGINNINGS = ['prefix', 'prefixes', 'areaCodes'];
const AMERICAN = /^\+1\d{10}$/;
const isWhole = (prefix: string): boolean => AMERICAN.test(prefix) || (!prefix.startsWith('+1') && prefix.length > 10);

/**
 * A made-up number for every number in a plan that is not one of its own: mobiles, outside numbers, known callers. It has the
 * country and area code of the true one and begins as far as the plan asks for beginnings like it, so that calls go the same ways.
 */
export function standIns(plan: Plan): ReadonlyMap<string, string> {
  const numbers = new Set<string>();
  const beginnings = new Set<string>();
  const note = (text: string, member: string): string => {
    if (BEGINNINGS.includes(member) && !isWhole(text)) beginnings.add(text);
    else if (NUMBER.test(text)) numbers.add(text);
    return text;
  };
  mapStrings(plan, note, (name) => note(name, ''));
  const own = Object.values(plan.numbers).map(({ e164 }) => e164);
  const taken = new Set([...numbers, ...own].map(tailOf));
  const made = new Map<string, string>();
  for (const number of numbers) {
    // Dear numbers are nobody's own, and calls to them are told by more than their beginning.
    if (own.includes(number) || isPremium(number)) continue;
    const alike = [...beginnings].filter((beginning) => number.startsWith(beginning));
    const fits = (candidate: string): boolean =>
      !taken.has(tailOf(candidate)) &&
      [...beginnings].every((beginning) => candidate.startsWith(beginning) === alike.includes(beginning));
    const standIn = firstThat(candidates(number, Math.max(0, ...alike.map(({ length }) => length))), fits);
    taken.add(tailOf(standIn));
    made.set(number, standIn);
  }
  return made;
}

const tailOf = (number: string): string => number.slice(-7);

/** The numbers that can stand for one, the best first: those kept for fiction in North America, then any with its beginning. */
function* candidates(number: string, kept: number): Generator<string> {
  const american = AMERICAN.test(number);
  const area = american ? number.slice(0, 5) : number.slice(0, Math.max(2, Math.min(6, number.length - 5)));
  if (american && kept <= area.length) for (let last = 100; last < 200; last += 1) yield `${area}5550${last}`;
  const begin = number.slice(0, Math.min(Math.max(area.length, kept), number.length - 1));
  const open = number.length - begin.length;
  for (let count = 0; count < Math.min(10 ** open, 20_000); count += 1) yield begin + String(count).padStart(open, '0');
  // Beginnings that leave no room are given up rather than the secret.
  for (let count = 0; ; count += 1) yield area + String(count).padStart(number.length - area.length, '0');
}

function firstThat(offered: Generator<string>, fits: (candidate: string) => boolean): string {
  let tries = 0;
  for (const candidate of offered) {
    tries += 1;
    if (fits(candidate) || tries > 40_000) return candidate;
  }
  throw new Error('there is always another number');
}
