import { phoneText } from '../engine/phone-text.ts';
import { plainText, renderLine } from '../engine/render-trace.ts';
import type { TraceLine } from '../engine/trace.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { elapsed } from '../simulate/walk-text.ts';
import type { Walk } from '../simulate/walk.ts';

/** A played call for reading: when, which step, what happens and why; then the end. */
export function callText(plan: Plan, walk: Walk): string {
  const { script } = walk;
  const number = plan.numbers[script.number]!;
  const rows = walk.trace.map((line) => ({
    at: elapsed(line.atMs - walk.startMs),
    step: stepName(plan, line),
    says: plainText(renderLine(plan, KINDS, line, script.caller)),
  }));
  // The last line is the end; it stands below the others.
  const end = rows.pop();
  const width = Math.max(0, ...rows.map(({ step }) => step.length));
  return [
    `${plan.name}: a call to ${number.name}, ${phoneText(number.e164)}`,
    `${script.at.replace('T', ' ')} ${plan.zone}, from ${script.caller === null ? 'a hidden number' : phoneText(script.caller)}`,
    '',
    ...rows.map(({ at, step, says }) => `${at.padStart(6)}  ${step.padEnd(width)}  ${says}`),
    '',
    `${end?.says ?? 'The call did not end'}, after ${elapsed(walk.endMs - walk.startMs)}.`,
    'No real phone rang.',
    '',
  ].join('\n');
}

const OUTSIDE_STEPS: Readonly<Record<string, string>> = {
  '@call': '',
  '@safety-net': 'Safety net',
  '@fallback': 'Fallback',
};

/** The name of the step that a line is about, or what stands outside all steps. */
export const stepName = (plan: Plan, { flow, node }: TraceLine): string =>
  OUTSIDE_STEPS[node] ?? plan.flows[flow]?.nodes[node]?.name ?? node;
