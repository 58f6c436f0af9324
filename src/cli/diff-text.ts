import { diffPlans } from '../plan/diff-plans.ts';
import type { Plan } from '../plan/plan.ts';
import { changeWords } from '../verify/change-words.ts';
import type { OutcomeChange, OutcomeDiff } from '../verify/coverage/outcome-change.ts';

/** What callers notice between two plans, sentence by sentence, then what was added, removed and changed in the plan. */
export function diffText(before: Plan, after: Plan, diff: OutcomeDiff): string {
  const { changes, limits } = diff;
  const structure = diffPlans(before, after).map((change) => changeWords(before, after, change));
  return [
    changes.length === 0 ? `${after.name}: callers notice no difference` : `${after.name}: what callers notice`,
    ...changes.flatMap((change) => ['', ...changeLines(after, before, change)]),
    ...(limits.length === 0 ? [] : ['', 'Not all was compared', ...limits.map((limit) => `  ${limit}`)]),
    '',
    structure.length === 0 ? 'The plans do not differ.' : 'What changed in the plan',
    ...structure.flatMap(({ about, change, details, wording }) => [
      `  ${about} ${change}`,
      ...details.filter((detail) => detail !== '').map((detail) => `    ${detail}`),
      ...(wording?.before ? [`    was: “${wording.before}”`] : []),
      ...(wording?.after ? [`    now: “${wording.after}”`] : []),
    ]),
    '',
  ].join('\n');
}

function changeLines(after: Plan, before: Plan, { numbers, when, who, was, becomes, lost }: OutcomeChange): string[] {
  const names = numbers.map((id) => (after.numbers[id] ?? before.numbers[id])?.name ?? id);
  return [
    `  ${names.join(', ')}: ${when}, ${who}${lost ? ' (LOST)' : ''}`,
    ...(was === '' ? [] : [`    was: ${was}`]),
    ...(becomes === '' ? [] : [`    now: ${becomes}`]),
  ];
}
