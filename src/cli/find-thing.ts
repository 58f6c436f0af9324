import { fail, ok, type Result } from '../base/result.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { outsideNumbers } from '../verify/outside-numbers.ts';
import type { Refusal } from './command.ts';

/** The id of the number that somebody means by a phone number, an id or a name. */
export function findNumber(plan: Plan, wanted: string): Result<string, Refusal> {
  const numbers = Object.entries(plan.numbers);
  const digits = wanted.replaceAll(/[\s().-]/g, '');
  const found =
    numbers.find(([id]) => id === wanted) ??
    numbers.find(([, { e164 }]) => e164 === digits) ??
    numbers.find(([, { name }]) => same(name, wanted));
  return found
    ? ok(found[0])
    : unknown(
        'number',
        wanted,
        numbers.map(([id, { name, e164 }]) => `${id}  ${e164}  ${name}`),
      );
}

/** The id of the flow that somebody means by an id or a name; the first one when they name none. */
export function findFlow(plan: Plan, wanted: string | undefined): Result<string, Refusal> {
  const flows = Object.entries(plan.flows);
  const found =
    wanted === undefined
      ? flows[0]
      : (flows.find(([id]) => id === wanted) ?? flows.find(([, { name }]) => same(name, wanted)));
  const lines = flows.map(([id, { name }]) => `${id}  ${name}`);
  return found ? ok(found[0]) : unknown('flow', wanted ?? '', lines);
}

/** The person id or outside number that somebody means by an id, a name, the beginning of one, or a number. */
export function findPerson(plan: Plan, wanted: string): Result<string, Refusal> {
  const people = Object.entries(plan.people);
  const outside = [...new Set(outsideNumbers(plan, KINDS).map(({ e164 }) => e164))].filter((e164) => e164 !== '');
  if (Object.hasOwn(plan.people, wanted) || outside.includes(wanted)) return ok(wanted);
  const exact = people.filter(([, { name }]) => same(name, wanted));
  const begins = people.filter(([, { name }]) => wanted !== '' && fold(name).startsWith(fold(wanted)));
  const candidates = exact.length > 0 ? exact : begins;
  if (candidates.length === 1) return ok(candidates[0]![0]);
  const lines = (candidates.length > 1 ? candidates : people).map(([id, { name }]) => `${id}  ${name}`);
  if (candidates.length > 1)
    return fail({ code: 'unknown-name', message: `“${wanted}” can mean several people:`, known: lines });
  return unknown('person', wanted, [...lines, ...outside]);
}

const fold = (text: string): string => text.trim().toLowerCase();
const same = (left: string, right: string): boolean => fold(left) === fold(right);

const unknown = (what: string, wanted: string, known: readonly string[]): Result<never, Refusal> =>
  fail({
    code: 'unknown-name',
    message: `The plan has no ${what} “${wanted}”. ${known.length === 0 ? 'It has none at all.' : 'There is:'}`,
    known,
  });
