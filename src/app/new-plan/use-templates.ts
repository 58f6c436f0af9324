import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { Plan } from '../../plan/plan.ts';
import { TEMPLATES, type Template } from '../../samples/templates.ts';
import { useAnswer } from '../backend/use-answer.ts';

/** A template with its plan. */
export interface LoadedTemplate {
  readonly template: Template;
  readonly plan: Plan;
}

/** Every template with its plan, once they are fetched. */
export const useTemplates = () =>
  useAnswer({
    queryKey: ['templates'],
    staleTime: Infinity,
    queryFn: () => Promise.all(TEMPLATES.map(load)),
  });

async function load(template: Template): Promise<LoadedTemplate> {
  const read = readPlan(structuredClone(await template.load()), KINDS);
  if (!read.ok) throw new Error(`${template.id}: ${read.error.map(problemText).join('; ')}`);
  return { template, plan: read.value };
}
