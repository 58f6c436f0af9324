import { findCycles } from '../../base/graph.ts';
import { reachableSteps } from '../reachable-steps.ts';
import type { Rule } from '../rule.ts';
import { stepWays } from '../step-ways.ts';
import { stepPlace, stepsIn, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Call flows that go into one another form no circle; a caller may choose to go round, so it is a warning. */
export const flowRecursion: Rule = {
  id: 'flow-recursion',
  title: 'Call flows do not go into each other in circles',
  why: 'A call that goes from flow to flow without coming back is cut over to the fallback when it is 20 flows deep.',
  source: 'Ringplan design, section 4: bounds; 8x8, “Avoiding call loops”.',
  *check(plan, kinds) {
    const entering = new Map<string, { step: Step; flow: string }[]>();
    for (const flow of Object.keys(plan.flows)) {
      const reached = reachableSteps(plan, kinds, flow);
      const steps = [...stepsIn(plan, kinds, flow).values()].filter(({ id }) => reached?.has(id));
      entering.set(
        flow,
        steps.flatMap((step) =>
          stepWays(plan, step)
            .flatMap(({ leaves }) => (leaves?.to === 'flow' ? [leaves.flow] : []))
            .slice(0, 1)
            .map((into) => ({ step, flow: into })),
        ),
      );
    }
    const onward = (flow: string) => (entering.get(flow) ?? []).map((entered) => entered.flow);
    for (const found of findCycles(Object.keys(plan.flows), onward)) {
      const cycle = new Set(found);
      const [first] = Object.keys(plan.flows).filter((flow) => cycle.has(flow));
      const entered = (entering.get(first ?? '') ?? []).find(({ flow }) => cycle.has(flow));
      if (!entered) continue;
      const names = [...cycle].map((flow) => quoted(plan.flows[flow]!.name));
      yield {
        place: stepPlace(entered.step),
        message:
          names.length === 1
            ? `The call flow ${names[0]} goes into itself.`
            : `The call flows ${names.join(' and ')} go into each other in a circle.`,
        fix: 'Let one of them come back with a “Go back” step, or end the call.',
      };
    }
  },
};
