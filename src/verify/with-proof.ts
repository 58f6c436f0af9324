import type { Plan } from '../plan/plan.ts';
import { promiseGap, promiseSentence } from '../plan/promise-words.ts';
import type { Finding, Severity } from './finding.ts';
import type { PromiseVerdict, Proof } from './prove/proof.ts';
import { severityOf, type SeverityOverrides } from './severities.ts';

/** What rules and proof together say of a plan: all findings, the gravest first, and the proof with a verdict for every promise. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly proof: Proof;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Joins what rules found with a proof. A promise that is broken, or that names what the plan does not have, is an error; one that
 * is not known to hold is a warning. A workspace grades what was proven as it grades what rules find.
 */
export function withProof(
  plan: Plan,
  found: readonly Finding[],
  proof: Proof,
  severities: SeverityOverrides = {},
): Checked {
  const promises = Object.keys(plan.promises).map((id) => verdictOf(plan, proof, id));
  const proven = proof.findings.flatMap(({ variant, ...finding }): Finding[] => {
    const severity = severityOf(finding.rule, variant, severities);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  const all = [...oneForOneCause(found, proven), ...promises.flatMap((verdict) => findingOf(plan, verdict))];
  const findings = [...new Map(all.map((finding) => [finding.id, finding])).values()].sort(
    (left, right) =>
      ORDER[left.severity] - ORDER[right.severity] || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  );
  return { findings, proof: { ...proof, promises } };
}

/** A lost caller is proven at the number whose fallback a rule finds wanting: one row, with the call of the one and the cause of the other. */
function oneForOneCause(found: readonly Finding[], proven: readonly Finding[]): Finding[] {
  const causeOf = ({ rule, place }: Finding) =>
    rule === 'caller-lost' && place.at === 'thing'
      ? found.find(
          (other) =>
            other.rule === 'fallback-reaches-nobody' && other.place.at === 'thing' && other.place.id === place.id,
        )
      : undefined;
  const said = new Set(proven.map(causeOf));
  return [
    ...found.filter((finding) => !said.has(finding)),
    ...proven.map((finding) => {
      const cause = causeOf(finding);
      return cause ? { ...finding, message: `${finding.message} ${cause.message}`, fix: cause.fix } : finding;
    }),
  ];
}

function verdictOf(plan: Plan, proof: Proof, promise: string): PromiseVerdict {
  const gap = promiseGap(plan, plan.promises[promise]!);
  if (gap !== null) return { promise, is: 'unknown', why: gap };
  const verdict = proof.promises.find((one) => one.promise === promise);
  return verdict ?? { promise, is: 'unknown', why: proof.limits[0] ?? 'It was not looked at.' };
}

function findingOf(plan: Plan, verdict: PromiseVerdict): Finding[] {
  if (verdict.is === 'kept') return [];
  const promise = plan.promises[verdict.promise]!;
  const gap = promiseGap(plan, promise);
  const about = {
    id: `promise/promises/${verdict.promise}`,
    rule: 'promise',
    place: { at: 'thing', collection: 'promises', id: verdict.promise },
  } as const;
  if (gap !== null)
    return [
      { ...about, severity: 'error', message: `This promise is not complete. ${gap}`, fix: 'Open it and choose.' },
    ];
  const sentence = promiseSentence(plan, promise);
  if (verdict.is === 'unknown')
    return [
      {
        ...about,
        severity: 'warning',
        message: `Nobody can say whether this is kept: ${sentence} ${verdict.why}`,
        fix: 'Change the promise, or say why it may be published unproven.',
      },
    ];
  return [
    {
      ...about,
      severity: 'error',
      message: `This promise is broken: ${sentence} ${verdict.why}`,
      fix: 'Change the call flow so that it is kept again, or change the promise.',
      ...(verdict.call === null ? {} : { call: verdict.call }),
    },
  ];
}
