// verify: what is wrong with a plan, before any call meets it. Rules read plan and kinds; they know no screen and no server.
import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/all.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Runs every rule and returns the findings, errors first; a rule that throws becomes a finding and the others still run. */
export function checkPlan(plan: Plan, kinds: Kinds, rules: readonly Rule[] = RULES): Finding[] {
  const findings = rules.flatMap((rule) => runRule(rule, plan, kinds));
  return findings.sort(
    (left, right) =>
      ORDER[left.severity] - ORDER[right.severity] || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  );
}

function runRule(rule: Rule, plan: Plan, kinds: Kinds): Finding[] {
  try {
    return [...rule.check(plan, kinds)].map(({ detail, severity, ...report }) => ({
      id: [rule.id, ...placeParts(report.place), ...(detail === undefined ? [] : [detail])].join('/'),
      rule: rule.id,
      severity: severity ?? rule.severity,
      ...report,
    }));
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

function placeParts(place: Finding['place']): string[] {
  switch (place.at) {
    case 'node':
      return [place.flow, place.node, ...(place.exit === undefined ? [] : [place.exit])];
    case 'flow':
      return [place.flow];
    case 'thing':
      return [place.collection, place.id];
    case 'plan':
      return [];
  }
}
