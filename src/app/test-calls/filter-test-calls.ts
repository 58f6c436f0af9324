import type { Plan } from '../../plan/plan.ts';
import type { PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';

/** Which test calls are shown; '' stands for all. */
export interface TestCallFilter {
  readonly search: string;
  readonly result: 'all' | 'red' | 'required';
  readonly number: string;
  readonly period: string;
}

/** Everything is shown. */
export const NO_FILTER: TestCallFilter = { search: '', result: 'all', number: '', period: '' };

/** Whether a test call is shown; before it was played it neither fails nor has a period. */
export function isShown(plan: Plan, filter: TestCallFilter, id: string, played: PlayedTestCall | undefined): boolean {
  const { name, call, required } = plan.scenarios[id]!;
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => name.toLowerCase().includes(word)) &&
    (filter.result === 'all' || (filter.result === 'required' ? required === true : played?.passed === false)) &&
    (filter.number === '' || call.number === filter.number) &&
    (filter.period === '' || played?.period === filter.period)
  );
}

/** Whether nothing is filtered out. */
export const isUnfiltered = ({ search, ...filter }: TestCallFilter): boolean =>
  search.trim() === '' && filter.result === 'all' && filter.number === '' && filter.period === '';
