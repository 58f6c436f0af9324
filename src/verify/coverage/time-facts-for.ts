import { reachableFrom } from '../../base/graph.ts';
import type { Kinds } from '../../engine/kind.ts';
import type { Destination, SafetyNet } from '../../plan/entities.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TimeFact } from '../prove/time-classes.ts';
import { stepsOf, wiredTo, type Step } from '../steps-of.ts';

/** Everything that changes by itself and that a call of one number could read: hours and rotations on its ways, shifts of whom they ring. */
export function timeFactsFor(plan: Plan, kinds: Kinds, number: string): TimeFact[] {
  const called = plan.numbers[number];
  if (!called) return [];
  const hours = new Set<string>();
  const rotations = new Set<string>();
  const people = new Set<string>();
  const takes = (destination: Destination | SafetyNet) => {
    if (destination.to === 'person') people.add(destination.person);
  };
  takes(called.fallback);
  for (const step of stepsFrom(plan, kinds, called.flow)) {
    takes(step.inFlow.safetyNet);
    for (const { ref, id } of namedBy(step)) {
      if (ref === 'hours' && Object.hasOwn(plan.hours, id)) hours.add(id);
      if (ref === 'rotation' && Object.hasOwn(plan.rotations, id)) rotations.add(id);
      if (ref === 'person') people.add(id);
      if (ref === 'team') for (const member of plan.teams[id]?.members ?? []) people.add(member);
    }
    // A step may ring people it does not name, such as whoever has the extension that the caller types.
    for (const { results } of step.kind.inputClasses(step.node.settings, plan))
      for (const result of results)
        if (result.is === 'answered' && result.target.person !== undefined) people.add(result.target.person);
  }
  const shifts = new Set([...people].flatMap((id) => plan.people[id]?.shift?.hours ?? []));
  return [
    ...[...hours].map((id) => ({ of: 'period', hours: id, askedFor: 'callers' }) as const),
    ...[...shifts]
      .filter((id) => Object.hasOwn(plan.hours, id))
      .map((id) => ({ of: 'period', hours: id, askedFor: 'shift' }) as const),
    ...[...rotations].map((rotation) => ({ of: 'onCall', rotation }) as const),
  ];
}

/** The steps that a call into a flow can come to, through other flows too. */
export function stepsFrom(plan: Plan, kinds: Kinds, flow: string | undefined): Step[] {
  const steps = new Map(stepsOf(plan, kinds).map((step) => [keyOf(step.flow, step.id), step]));
  const start = (id: string): string => keyOf(id, plan.flows[id]?.start ?? '');
  const found = reachableFrom(flow === undefined ? [] : [start(flow)], (key) => {
    const step = steps.get(key);
    if (!step) return [];
    const wires = step.exits.flatMap((exit) => wiredTo(step, exit.id) ?? []);
    const flows = namedBy(step).flatMap(({ ref, id }) => (ref === 'flow' ? [start(id)] : []));
    // What a call comes back to after another flow.
    const back = wiredTo(step, 'back');
    return [...[...wires, ...(back === undefined ? [] : [back])].map((id) => keyOf(step.flow, id)), ...flows];
  });
  return [...found].flatMap((key) => steps.get(key) ?? []);
}

/** What a step names in its settings. */
export const namedBy = ({ kind, node }: Step): { readonly ref: string; readonly id: string }[] =>
  fieldsIn(kind.fields, node.settings).flatMap(({ meta, value }) =>
    meta.ref !== undefined && typeof value === 'string' ? [{ ref: meta.ref, id: value }] : [],
  );

const keyOf = (flow: string, node: string): string => `${flow}/${node}`;
