import { reachableFrom } from '../../base/graph.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

/** Deletes the step that nothing leads to, and with it those that nothing leads to either but that lead to it. */
export const deleteStep: QuickFixer = (plan, finding) => {
  const { step } = stepOf(plan, finding) ?? {};
  if (!step) return [];
  const { nodes, start } = step.inFlow;
  const before = (to: string) => Object.keys(nodes).filter((id) => Object.values(nodes[id]!.next).includes(to));
  const gone = [...reachableFrom([step.id], before)];
  if (gone.includes(start)) return [];
  const name = `“${step.node.name}”`;
  const more = gone.length - 1;
  const label = `Delete ${name}${more === 0 ? '' : ` and ${more === 1 ? 'the step' : `${more} steps`} before it`}`;
  return [quickFix(label, removeSteps(plan, step.flow, gone))];
};
