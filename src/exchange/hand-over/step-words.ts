import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';
import { wiredTo, type Step } from '../../verify/steps-of.ts';
import { safetyNetText, unwiredText } from '../picture/safety-net-text.ts';
import type { Exit } from '../../engine/kind.ts';

/** Where an exit of a step goes: the name of the next step, or what stands in for it. */
export function exitWords(plan: Plan, step: Step, exit: Exit): string {
  const target = wiredTo(step, exit.id);
  if (target !== undefined) return step.inFlow.nodes[target]!.name;
  return exit.failure ? unwiredText([exit], safetyNetText(plan, step.flow)) : 'nowhere yet';
}

/** The times and counts of a step with their labels: "Waits for the first key 5 s; Plays 3 times". */
export function timingWords({ kind, node }: Step): string {
  return fieldsIn(kind.fields, node.settings)
    .flatMap(({ meta, value }) => {
      if (meta.control === 'seconds') return [`${meta.label} ${String(value)} s`];
      if (meta.control === 'count') return [`${meta.label} ${String(value)} ${meta.unit ?? ''}`.trim()];
      return [];
    })
    .join('; ');
}
