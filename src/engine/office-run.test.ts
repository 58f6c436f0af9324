import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { planOf, queue, T0 } from './desk.fixture.ts';
import type { OfficeInput } from './input.ts';
import { OfficeRun } from './office-run.ts';
import { advanceOffice, openOffice, type Office } from './office.ts';

const plans = { v1: planOf({ queue: queue({ wrapUpSeconds: 5, lastAgent: true }) }) };
const offer = (call: string, seconds: number): OfficeInput => ({
  type: 'offered',
  atMs: T0 + seconds * 1000,
  call,
  version: 'v1',
  number: 'main',
  caller: '+17085550142',
  calledBefore: false,
  seed: 1,
});
const answer = (call: string, op: number, person: string, seconds: number): OfficeInput => ({
  type: 'done',
  atMs: T0 + seconds * 1000,
  call,
  op,
  result: { is: 'answered', target: { person, phone: 'desk' } },
});
/** Two calls are taken, a third waits, and is given to whoever is free first. */
const LOG: readonly OfficeInput[] = [
  offer('one', 0),
  answer('one', 3, 'ann', 4),
  offer('two', 5),
  answer('two', 3, 'bob', 9),
  offer('three', 10),
  { type: 'talkEnded', call: 'one', atMs: T0 + 60_000 },
  { type: 'wake', atMs: T0 + 65_000 },
  { type: 'callerHungUp', call: 'three', atMs: T0 + 66_000 },
];

it('goes through the same offices as one that is advanced by values, which keep what they were', () => {
  const run = new OfficeRun(plans, KINDS, openOffice());
  let office: Office = openOffice();
  const kept: { readonly value: Office; readonly was: string }[] = [];
  for (const input of LOG) {
    const { office: next, ...did } = advanceOffice(plans, KINDS, office, input);
    office = next;
    expect(run.take(input)).toEqual(did);
    expect(run.office()).toEqual(office);
    for (const value of [run.office(), office]) kept.push({ value, was: JSON.stringify(value) });
  }
  expect(kept[9]!.value.calls).toHaveProperty('three.phase', 'routing');
  expect(office.calls).not.toHaveProperty('three');
  for (const { value, was } of kept) expect(JSON.stringify(value)).toBe(was);
});

it('can go on from a value, and leaves it as it was', () => {
  const first = new OfficeRun(plans, KINDS, openOffice());
  for (const input of LOG.slice(0, 5)) first.take(input);
  const value = first.office();
  const was = JSON.stringify(value);
  const second = new OfficeRun(plans, KINDS, value);
  for (const input of LOG.slice(5)) expect(second.take(input)).toEqual(first.take(input));
  expect(second.office()).toEqual(first.office());
  expect(JSON.stringify(value)).toBe(was);
});

it('does the same without traces', () => {
  const traced = new OfficeRun(plans, KINDS, openOffice());
  const silent = new OfficeRun(plans, KINDS, openOffice(), false);
  for (const input of LOG) expect(silent.take(input)).toEqual({ ...traced.take(input), trace: [] });
  expect(silent.office()).toEqual(traced.office());
});
