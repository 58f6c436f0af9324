import type { Plan } from '../../plan/plan.ts';
import type { FindingPlace } from '../finding.ts';
import { quoted } from '../words.ts';
import type { PlayedCall } from './played-calls.ts';

/** The key that was pressed last; '' where none was. */
export const lastKey = ({ path }: PlayedCall): string => path.split(',').at(-1) ?? '';

/** What somebody does to place such a call: "Main number, press 2 (Billing)". */
export function callWords(plan: Plan, { number, path, label, asked }: PlayedCall): string {
  const name = plan.numbers[number]?.name ?? number;
  if (path !== '') return `${name}, press ${path.split(',').join(', then ')} (${label})`;
  return asked ? `${name}, press nothing` : name;
}

/** Those who call that way: "Callers of Main number who press 2, “Billing”,". */
export function choiceWords(plan: Plan, { number, path, label, asked }: PlayedCall): string {
  const callers = `Callers of ${plan.numbers[number]?.name ?? number}`;
  if (path !== '') return `${callers} who press ${path.split(',').join(', then ')}, ${quoted(label)},`;
  return asked ? `${callers} who press nothing` : callers;
}

/** The step where such callers are asked, else the flow of their number. */
export function placeOf(plan: Plan, { asked, number }: PlayedCall): FindingPlace {
  if (asked) return { at: 'node', flow: asked.flow, node: asked.node };
  const flow = plan.numbers[number]?.flow;
  return flow === undefined ? { at: 'thing', collection: 'numbers', id: number } : { at: 'flow', flow };
}

/** The calls of each number and path, together. */
export function byWay(calls: readonly PlayedCall[]): (readonly PlayedCall[])[] {
  const ways = new Map<string, PlayedCall[]>();
  for (const call of calls) {
    const key = `${call.number} ${call.path}`;
    ways.set(key, [...(ways.get(key) ?? []), call]);
  }
  return [...ways.values()];
}

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A sentence as it goes on after a comma. */
export const lowerFirst = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
