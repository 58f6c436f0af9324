import { produce } from 'immer';
import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { COLLECTIONS, type RefType } from '../field.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { whereUsed } from '../references.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { usesOf } from '../uses.ts';
import { removeThing } from './remove-thing.ts';

const plans = SAMPLES.map(({ document }) => {
  const read = readPlan(document, KINDS);
  if (!read.ok) throw new Error('a sample is no plan');
  return read.value;
});
const REFS = Object.keys(COLLECTIONS) as RefType[];
const everything = plans.flatMap((plan) =>
  REFS.flatMap((ref) => Object.keys(plan[COLLECTIONS[ref]]).map((id) => ({ plan, ref, id }))),
);
const after = (plan: Plan, ref: RefType, id: string, replaceBy: string | null = null) =>
  produce(plan, (draft) => removeThing(plan, KINDS, ref, id, replaceBy).apply(draft));

it('takes a thing out of every sample so that nothing names it and the plan can still be read', () => {
  expect(everything.length).toBeGreaterThan(100);
  for (const { plan, ref, id } of everything) {
    const rest = after(plan, ref, id);
    expect(whereUsed(rest, KINDS, ref, id), `${plan.id} ${ref} ${id}`).toEqual([]);
    expect(Object.hasOwn(rest[COLLECTIONS[ref]], id)).toBe(false);
    const read = readPlan(JSON.parse(JSON.stringify(rest)), KINDS);
    expect(read.ok ? [] : read.error, `${plan.id} without ${ref} ${id}`).toEqual([]);
  }
});

it('puts another thing in its place wherever it was used', () => {
  for (const { plan, ref, id } of everything) {
    const other = Object.keys(plan[COLLECTIONS[ref]]).find((candidate) => candidate !== id);
    if (other === undefined) continue;
    const rest = after(plan, ref, id, other);
    expect(whereUsed(rest, KINDS, ref, id)).toEqual([]);
    const had = usesOf(plan, KINDS, ref, id).length > 0;
    if (had) expect(usesOf(rest, KINDS, ref, other).length, `${plan.id} ${ref} ${id}`).toBeGreaterThan(0);
  }
});

it('takes a person off teams and out of mailboxes, and leaves a step that rang them without a choice', () => {
  const [clinic] = plans;
  const [person] = Object.keys(clinic!.people);
  const rest = after(clinic!, 'person', person!);
  for (const team of Object.values(rest.teams)) expect(team.members).not.toContain(person);
  for (const mailbox of Object.values(rest.mailboxes)) expect(mailbox.owners).not.toContain(person);
  for (const flow of Object.values(rest.flows))
    for (const node of Object.values(flow.nodes)) expect(node.settings['person']).not.toBe(person);
});

it('takes the drawing of a call flow along, and leaves its numbers without one', () => {
  const [clinic] = plans;
  const rest = after(clinic!, 'flow', 'main');
  expect(Object.hasOwn(rest.layout.flows, 'main')).toBe(false);
  expect(Object.values(rest.numbers).filter(({ flow }) => flow === 'main')).toEqual([]);
  expect(Object.keys(rest.numbers)).toEqual(Object.keys(clinic!.numbers));
});
