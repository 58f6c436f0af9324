import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { danglingWire } from './dangling-wire.ts';

it('accepts wires between exits and steps that exist', () => {
  expect(findingsOf(danglingWire, soundPlan)).toEqual([]);
});

it('reports wires that have lost an end, as gravely as callers are hit', () => {
  const plan = planOf({
    hello: step('announcement', 'Welcome', {}, { next: 'gone', old: 'ring' }),
    ring: step('ring-person', 'Ring Ann', {}, { noAnswer: 'gone' }),
  });
  expect(findingsOf(danglingWire, plan).map(({ severity, id, message }) => `${severity} ${id}: ${message}`)).toEqual([
    'error dangling-wire/main/hello/next: The exit “Then” of “Welcome” leads to a step that no longer exists.',
    'warning dangling-wire/main/hello/old: “Welcome” has a wire from an exit that it no longer has.',
    'warning dangling-wire/main/ring/noAnswer: The exit “No answer” of “Ring Ann” leads to a step that no longer exists.',
  ]);
});
