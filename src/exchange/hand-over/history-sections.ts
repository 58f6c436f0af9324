import { diffPlans } from '../../plan/diff-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { changeWords } from '../../verify/change-words.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Block } from './pack.ts';
import type { PackHistory } from './pack-input.ts';

const NO_BACKEND: Block = {
  is: 'text',
  text: 'Only the routing backend knows this; it was not asked, or could not be reached.',
};

/** Warnings that somebody accepted when publishing, and why. */
export function warningsSection(history: PackHistory | null, findings: readonly Finding[]): Block[] {
  if (!history) return [NO_BACKEND];
  if (history.accepted.length === 0) return [{ is: 'text', text: 'No warning was accepted in the live version.' }];
  const messages = new Map(findings.map(({ id, message }) => [id, message]));
  return [
    {
      is: 'table',
      head: ['Warning', 'Why it was accepted'],
      rows: history.accepted.map(({ finding, reason }) => [
        messages.get(finding) ?? `${finding} (not found any more)`,
        reason,
      ]),
      widths: [55, 45],
    },
  ];
}

/** What differs from the version before, in the plan's own names. */
export function changesSection(plan: Plan, history: PackHistory | null): Block[] {
  if (!history) return [NO_BACKEND];
  const { before } = history;
  if (!before) return [{ is: 'text', text: 'There is no earlier version.' }];
  const changes = diffPlans(before.plan, plan).map((change) => changeWords(before.plan, plan, change));
  if (changes.length === 0)
    return [{ is: 'text', text: `Nothing a call depends on has changed since version ${before.number}.` }];
  return [
    { is: 'text', text: `Since version ${before.number}:` },
    {
      is: 'table',
      head: ['What', 'Change', 'Details'],
      rows: changes.map(({ about, change, details, wording }) => [
        about,
        change,
        [
          ...details.filter((detail) => detail !== ''),
          ...(wording?.before != null ? [`Was: “${wording.before}”`] : []),
          ...(wording?.after != null ? [`Now: “${wording.after}”`] : []),
        ].join('\n'),
      ]),
      widths: [32, 12, 56],
    },
  ];
}
