import { RULES } from '../../verify/rules/all.ts';
import type { Finding } from '../../verify/finding.ts';

/** Why a problem is one, and who says so, from the record of the rule that found it. */
export function RuleHelp({ finding }: { finding: Finding }) {
  const rule = RULES.find(({ id }) => id === finding.rule);
  return rule ? (
    <dl className="flex flex-col gap-1.5 text-sm text-text">
      <Part term="The rule">{rule.title}</Part>
      <Part term="Why">{rule.why}</Part>
      <Part term="Source">{rule.source}</Part>
    </dl>
  ) : (
    <dl className="flex flex-col gap-1.5 text-sm text-text">
      <Part term="Source">
        Found by playing every possible call through this plan: at every time, with every key and absence.
      </Part>
    </dl>
  );
}

function Part({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
