import type { Override } from './hours.ts';

/** Something wrong with when an override holds: `at` is the member to correct, `message` says it to a manager. */
export interface OverrideProblem {
  readonly code: 'endsBeforeItBegins' | 'alreadyOver';
  readonly at: readonly ['untilMs'];
  readonly message: string;
}

/** Why an override from `fromMs` up to `untilMs` could do nothing any more at `nowMs`; an empty list where it can. */
export function overrideProblems(
  { fromMs, untilMs }: Pick<Override, 'fromMs' | 'untilMs'>,
  nowMs: number,
): OverrideProblem[] {
  const at = ['untilMs'] as const;
  if (untilMs < fromMs)
    return [{ code: 'endsBeforeItBegins', at, message: 'This ends before it begins. Choose a later end.' }];
  if (untilMs === fromMs)
    return [
      { code: 'endsBeforeItBegins', at, message: 'This ends when it begins, so it never holds. Choose a later end.' },
    ];
  if (untilMs <= nowMs)
    return [{ code: 'alreadyOver', at, message: 'This end has already passed. Choose an end that is still to come.' }];
  return [];
}
