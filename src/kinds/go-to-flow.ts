import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { refField } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';

const fields = z.strictObject({
  flow: refField('flow', {
    label: 'Call flow',
    term: 'call-flow',
    help: 'The hours of that flow’s own steps apply there.',
  }),
});
export type GoToFlowSettings = z.infer<typeof fields>;

/** Goes on in another flow, which comes back here if it has a step that returns. */
export const goToFlow: Kind<GoToFlowSettings> = {
  kind: 'go-to-flow',
  version: 1,
  title: 'Other call flow',
  summary: 'Goes on in another call flow, which may come back',
  group: 'logic',
  icon: 'workflow',
  everyday: false,
  fields,
  initial: () => ({ flow: '' }),
  // Until a flow is chosen it may be one that comes back.
  exits: ({ flow }, plan) =>
    flow === '' || returns(plan, flow) ? [{ id: 'back', label: 'When it comes back', failure: false }] : [],
  describe: ({ flow }, plan) => {
    const found = Object.hasOwn(plan.flows, flow) ? plan.flows[flow] : undefined;
    if (!found) return 'Choose a call flow';
    return returns(plan, flow) ? `${found.name}, then on from here` : `${found.name}, for good`;
  },
  enter: ({ settings: { flow } }) => ({ move: 'enterFlow', flow, lines: [line('flow.entered', { flow })] }),
  inputClasses: () => [],
  lines: { 'flow.entered': { says: 'The call goes on in **{flow:flow}**' } },
  examples: [
    { shows: 'another flow that comes back', settings: { flow: 'aside' }, call: {}, exit: 'back' },
    { shows: 'another flow that ends the call', settings: { flow: 'farewell' }, call: {}, exit: null },
  ],
};

/** Whether a flow has a step that goes back to where it was entered from. */
const returns = (plan: Plan, flow: string): boolean =>
  Object.hasOwn(plan.flows, flow) && Object.values(plan.flows[flow]!.nodes).some(({ kind }) => kind === 'return');
