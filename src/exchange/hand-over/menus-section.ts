import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { stepsOf, type Step } from '../../verify/steps-of.ts';
import { namedBy } from '../../verify/step-graph.ts';
import { keyOrder } from '../../verify/coverage/caller-cases.ts';
import type { Block } from './pack.ts';
import { exitWords, timingWords } from './step-words.ts';

/** A sheet for every step that takes keys: the exact wording, where each key goes, and the timing. */
export function menusSection(plan: Plan): Block[] {
  const steps = stepsOf(plan, KINDS).filter((step) => keyRows(plan, step).length > 0);
  if (steps.length === 0) return [{ is: 'text', text: 'No step asks callers to press a key.' }];
  return steps.map((step) => {
    const others = step.exits.filter(({ key }) => key === undefined);
    return {
      is: 'together',
      blocks: [
        { is: 'heading', text: `${step.node.name} (${step.inFlow.name})` },
        ...greetingWords(plan, step),
        {
          is: 'table',
          head: ['Key', 'Means', 'Goes to'],
          rows: [...keyRows(plan, step), ...others.map((exit) => ['', exit.label, exitWords(plan, step, exit)])],
          widths: [12, 40, 48],
        },
        { is: 'text', text: `${timingWords(step)}.`, quiet: true },
      ],
    };
  });
}

function greetingWords(plan: Plan, step: Step): Block[] {
  return [...new Set(namedBy(plan, KINDS, step, 'prompt'))].flatMap((id): Block[] => {
    const prompt = plan.prompts[id];
    if (!prompt) return [];
    const language = prompt.language === undefined ? {} : { language: prompt.language };
    return [{ is: 'words', text: prompt.text, ...language }];
  });
}

function keyRows(plan: Plan, step: Step): string[][] {
  const wired = step.exits.flatMap((exit) =>
    exit.key === undefined ? [] : [[exit.key, exit.label, exitWords(plan, step, exit)]],
  );
  const own = (step.kind.ownKeys?.(step.node.settings) ?? []).map(({ key, label }) => [key, label, 'this step itself']);
  return [...wired, ...own].toSorted((left, right) => keyOrder(left[0]!) - keyOrder(right[0]!));
}
