import type { Expectation, ExpectedEnd } from '../../plan/call-script.ts';
import type { PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';

export type Limit = keyof NonNullable<Expectation['atMost']>;

/** The same expectation with other ends; there must be one at least. */
export function withEnds(
  { outcome: _outcome, who: _who, or: _or, ...rest }: Expectation,
  ends: readonly ExpectedEnd[],
): Expectation {
  const [first, ...others] = ends;
  return { ...first!, ...(others.length === 0 ? {} : { or: others }), ...rest };
}

/** The same expectation with other steps to pass; none takes the demand away. */
export function withPasses(
  { passes: _passes, ...rest }: Expectation,
  passes: NonNullable<Expectation['passes']>,
): Expectation {
  return { ...rest, ...(passes.length === 0 ? {} : { passes }) };
}

/** The same expectation with a limit in seconds; null takes it away. */
export function withLimit({ atMost = {}, ...rest }: Expectation, limit: Limit, seconds: number | null): Expectation {
  const { [limit]: _old, ...others } = atMost;
  const next = seconds === null ? others : { ...others, [limit]: seconds };
  return { ...rest, ...(Object.keys(next).length === 0 ? {} : { atMost: next }) };
}

/** The whole seconds that a limit would need for the call as it goes now; null where it never comes to that. */
export function secondsNow({ times }: Pick<PlayedTestCall, 'times'>, limit: Limit): number | null {
  if (!times) return null;
  const { toPersonMs, inAllMs, onHoldMs } = times;
  const ms = { secondsToPerson: toPersonMs, secondsInAll: inAllMs, secondsOnHold: onHoldMs }[limit];
  return ms === null ? null : Math.ceil(ms / 1000);
}

/** Changes of an expectation only what the call as it was played differs in, so that it passes; what it could not be played for stays. */
export function asItGoesNow(expect: Expectation, played: PlayedTestCall): Expectation {
  const differs = (of: 'end' | 'path') => played.differences.some((difference) => difference.of === of);
  let next = expect;
  if (differs('end') && played.end) next = withEnds(next, [played.end]);
  if (differs('path')) next = withPasses(next, stillPassed(next.passes ?? [], played.steps));
  for (const [limit, seconds] of Object.entries(next.atMost ?? {}) as [Limit, number][]) {
    const now = secondsNow(played, limit);
    if (now === null || now > seconds) next = withLimit(next, limit, now);
  }
  return next;
}

type Step = NonNullable<Expectation['passes']>[number];

/** The steps that a way passes in their order, without those it does not. */
function stillPassed(wanted: readonly Step[], way: readonly Step[]): Step[] {
  let from = 0;
  return wanted.filter(({ flow, node }) => {
    const at = way.findIndex((step, index) => index >= from && step.flow === flow && step.node === node);
    if (at !== -1) from = at + 1;
    return at !== -1;
  });
}
