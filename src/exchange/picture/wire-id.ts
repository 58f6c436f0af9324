import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';

/** The id of a wire: its step and exit; neither id holds a colon. */
export const wireId = ({ step, exit }: WireStart): string => `${step}:${exit}`;

/** The step and exit of a wire's id. */
export function wireOf(id: string): WireStart {
  const colon = id.indexOf(':');
  return { step: id.slice(0, colon), exit: id.slice(colon + 1) };
}
