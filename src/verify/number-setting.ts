import type { Step } from './steps-of.ts';

/** A setting that kinds of step share by its name, such as `plays`, where the step has it as a number. */
export function numberSetting(step: Step, name: string): number | undefined {
  const value = step.node.settings[name];
  return typeof value === 'number' ? value : undefined;
}
