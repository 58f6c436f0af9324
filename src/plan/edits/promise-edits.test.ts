import { produce } from 'immer';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { CallPromise } from '../promise.ts';
import { usesOf } from '../uses.ts';
import { addPromise } from './add-promise.ts';
import type { Edit } from './edit.ts';
import { removePromise } from './remove-promise.ts';
import { removeThing } from './remove-thing.ts';
import { updatePromise } from './update-promise.ts';

const people = Object.keys(examplePlan.people);
const [ann = '', bob = ''] = people;
const promise: CallPromise = {
  number: 'main',
  presses: ['9'],
  when: { is: 'period', hours: 'desk', period: 'open' },
  reaches: [
    { to: 'person', person: ann },
    { to: 'person', person: bob },
  ],
  withinSeconds: 60,
  even: [{ kind: 'site', site: Object.keys(examplePlan.sites)[0]! }],
};
const plan: Plan = { ...examplePlan, promises: { urgent: promise } };

/** Applies an edit and checks that what comes out is a plan that parses to itself. */
function done(edit: Edit, on: Plan = plan): Plan {
  const next = produce(on, (draft) => edit.apply(draft));
  expect(readPlan(JSON.parse(JSON.stringify(next)), KINDS)).toEqual({ ok: true, value: next });
  return next;
}
const without = (ref: Parameters<typeof removeThing>[2], id: string, replaceBy: string | null = null, on = plan) =>
  done(removeThing(on, KINDS, ref, id, replaceBy), on).promises;

it('adds, changes and removes a promise, each under a name to undo', () => {
  const edit = addPromise(plan, promise);
  expect(edit).toMatchObject({
    made: ['promise'],
    label: 'Add promise “Main line, press 9, during Open of Desk hours”',
  });
  const added = done(edit);
  expect(Object.keys(added.promises)).toEqual(['urgent', 'promise']);
  const changed = done(updatePromise(plan, 'urgent', { number: undefined, withinSeconds: 90 }));
  expect(changed.promises['urgent']).toMatchObject({ withinSeconds: 90, presses: ['9'] });
  expect(Object.hasOwn(changed.promises['urgent']!, 'number')).toBe(false);
  expect(done(removePromise(plan, 'urgent')).promises).toEqual({});
});

it('lists a promise among the uses of what it names, once', () => {
  const uses = usesOf(plan, KINDS, 'person', ann).filter((use) => use.in === 'promise');
  expect(uses).toMatchObject([{ promise: 'urgent', path: ['promises', 'urgent', 'reaches', '0', 'person'] }]);
});

it('goes with its number, its hours, or the last of whom it reaches, never becoming a wider promise', () => {
  expect(without('number', 'main')).toEqual({});
  expect(without('hours', 'desk')).toEqual({});
  const one = without('person', ann);
  expect(one['urgent']!.reaches).toEqual([{ to: 'person', person: bob }]);
  expect(without('person', bob, null, { ...plan, promises: one })).toEqual({});
  expect(without('site', Object.keys(examplePlan.sites)[0]!)['urgent']!.even).toEqual([]);
});

it('names what takes the place of a removed thing, once', () => {
  expect(without('person', ann, bob)['urgent']!.reaches).toEqual([{ to: 'person', person: bob }]);
});

it('leaves out a switch whose replacement has no such position, and goes with hours whose replacement has no such period', () => {
  const positions = [
    { id: 'normal', name: 'Normal' },
    { id: 'on', name: 'On' },
  ];
  const modes = {
    one: { name: 'One', positions, normal: 'normal' },
    two: { name: 'Two', positions: [positions[0]!, { id: 'high', name: 'High' }], normal: 'normal' },
  };
  const moded: Plan = {
    ...plan,
    modes,
    promises: { urgent: { ...promise, even: [{ kind: 'mode', mode: 'one', position: 'on' }] } },
  };
  expect(without('mode', 'one', 'two', moded)['urgent']!.even).toEqual([]);
  const hours = { ...plan.hours, other: { ...plan.hours['desk']!, periods: [{ id: 'x', name: 'X' }], weekly: [] } };
  expect(without('hours', 'desk', 'other', { ...plan, hours })).toEqual({});
});
