// verify: what is wrong with a plan, before any call meets it. Rules read plan and kinds; they know no screen and no server.
import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding, Severity } from './finding.ts';
import { placeParts } from './place-parts.ts';
import type { Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/all.ts';
import { severityOf, type SeverityOverrides } from './severities.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** How a plan is checked: when it is to hold from, how grave a workspace finds things, and by which rules. */
export interface CheckOptions extends RuleContext {
  readonly severities?: SeverityOverrides;
  readonly rules?: readonly Rule[];
}

/** Runs every rule and returns the findings, errors first; a rule that throws becomes a finding and the others still run. */
export function checkPlan(
  plan: Plan,
  kinds: Kinds,
  { rules = RULES, severities = {}, ...context }: CheckOptions = {},
): Finding[] {
  const findings = rules.flatMap((rule) => runRule(rule, plan, kinds, context, severities));
  return findings.sort(
    (left, right) =>
      ORDER[left.severity] - ORDER[right.severity] || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  );
}

function runRule(rule: Rule, plan: Plan, kinds: Kinds, context: RuleContext, severities: SeverityOverrides): Finding[] {
  try {
    return [...rule.check(plan, kinds, context)].flatMap(({ detail, variant, severity: own, ...report }) => {
      const severity = severityOf(rule.id, variant, severities, own);
      if (severity === 'off') return [];
      const id = [rule.id, ...placeParts(report.place), ...(detail === undefined ? [] : [detail])].join('/');
      return [{ id, rule: rule.id, severity, ...report }];
    });
  } catch (error) {
    return [
      {
        id: `${rule.id}/broke`,
        rule: rule.id,
        severity: 'warning',
        place: { at: 'plan' },
        message: `The check “${rule.title}” could not finish: ${error instanceof Error ? error.message : 'unknown reason'}.`,
        fix: 'The other checks ran. Please report this plan.',
      },
    ];
  }
}
