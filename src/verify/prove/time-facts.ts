import type { Kinds } from '../../engine/kind.ts';
import { kindOf } from '../../engine/kind.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TimeFact } from './time-classes.ts';

/** Everything that changes by itself in a plan and that a step could read: hours and rotations its steps and promises name, and everybody's shifts. */
export function timeFactsOf(plan: Plan, kinds: Kinds): TimeFact[] {
  const hours = new Set<string>();
  const rotations = new Set<string>();
  for (const { nodes } of Object.values(plan.flows))
    for (const node of Object.values(nodes)) {
      const kind = kindOf(kinds, node.kind);
      if (!kind) continue;
      for (const { meta, value } of fieldsIn(kind.fields, node.settings)) {
        if (typeof value !== 'string') continue;
        if (meta.ref === 'hours' && Object.hasOwn(plan.hours, value)) hours.add(value);
        if (meta.ref === 'rotation' && Object.hasOwn(plan.rotations, value)) rotations.add(value);
      }
    }
  for (const { when } of Object.values(plan.promises))
    if (when.is === 'period' && Object.hasOwn(plan.hours, when.hours)) hours.add(when.hours);
  const shifts = new Set(Object.values(plan.people).flatMap(({ shift }) => shift?.hours ?? []));
  return [
    ...[...hours].map((id) => ({ of: 'period', hours: id, askedFor: 'callers' }) as const),
    ...[...shifts]
      .filter((id) => Object.hasOwn(plan.hours, id))
      .map((id) => ({ of: 'period', hours: id, askedFor: 'shift' }) as const),
    ...[...rotations].map((rotation) => ({ of: 'onCall', rotation }) as const),
    ...Object.entries(plan.prompts).flatMap(([prompt, { replacements = [] }]) =>
      replacements.length === 0 ? [] : [{ of: 'words', prompt } as const],
    ),
  ];
}
