import * as fc from 'fast-check';
import { applyPatches, enablePatches, produce, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../base/canonical-json.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { behaviourHash } from '../behaviour-hash.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { addGroup } from './add-group.ts';
import { addStepAfterExit } from './add-step-after-exit.ts';
import { clipSteps, readClip } from './clip.ts';
import { collapseGroup } from './collapse-group.ts';
import { duplicateSteps } from './duplicate-steps.ts';
import type { Edit } from './edit.ts';
import { pasteSteps } from './paste-steps.ts';
import { putIntoGroup } from './put-into-group.ts';
import { removeGroup } from './remove-group.ts';
import { removeSteps } from './remove-steps.ts';
import { renameGroup } from './rename-group.ts';

enablePatches();

const step = (kind: string, name: string, next: Record<string, string> = {}) => ({
  kind,
  version: 1,
  name,
  settings: KINDS[kind]!.initial(examplePlan),
  next,
});
const plan: Plan = produce(examplePlan, (draft) => {
  draft.flows['main']!.nodes = {
    start: step('incoming-call', 'Main number', { next: 'hello' }),
    hello: step('announcement', 'Hello', { next: 'menu' }),
    menu: step('menu', 'Main menu', { 'key-1': 'ann' }),
    ann: step('ring-person', 'Ring Ann'),
    box: step('voicemail', 'Mailbox'),
  };
});
const make = (on: Plan, edit: Edit): Plan => produce(on, (draft) => edit.apply(draft));
const groups = (on: Plan) => on.layout.flows['main']?.groups ?? {};
const grouped = make(plan, addGroup(plan, 'main', ['hello', 'menu'], 'Greeting'));

describe('a group of steps', () => {
  it('is read back as it was written, and no call depends on it', () => {
    expect(groups(grouped)).toEqual({ group: { title: 'Greeting', steps: ['hello', 'menu'], collapsed: false } });
    expect(readPlan(JSON.parse(JSON.stringify(grouped)), KINDS)).toEqual({ ok: true, value: grouped });
    expect(behaviourHash(grouped)).toBe(behaviourHash(plan));
  });
  it('is none in documents written before there were groups', () => {
    const old = JSON.parse(JSON.stringify(grouped)) as { layout: { flows: { main: { groups?: unknown } } } };
    delete old.layout.flows.main.groups;
    const read = readPlan(old, KINDS);
    expect(read.ok && groups(read.value)).toEqual({});
  });
  it('is refused with its path when it is not one', () => {
    const bad = JSON.parse(JSON.stringify(grouped)) as Plan;
    Object.assign(bad.layout.flows['main']!.groups['group']!, { colour: 'red' });
    const read = readPlan(bad, KINDS);
    expect(!read.ok && read.error[0]).toMatchObject({ code: 'unknown-key', path: 'layout.flows.main.groups.group' });
  });
  it('takes steps from the group they were in, which goes with its last step', () => {
    const two = make(grouped, addGroup(grouped, 'main', ['menu', 'ann'], 'Ring'));
    expect(groups(two)['group']?.steps).toEqual(['hello']);
    expect(groups(two)['group-2']?.steps).toEqual(['menu', 'ann']);
    const one = make(two, putIntoGroup(two, 'main', ['hello'], 'group-2'));
    expect(Object.keys(groups(one))).toEqual(['group-2']);
    expect(groups(make(one, putIntoGroup(one, 'main', ['ann'], null)))['group-2']?.steps).toEqual(['menu', 'hello']);
  });
  it('is renamed, collapsed, opened and taken away', () => {
    expect(groups(make(grouped, renameGroup(grouped, 'main', 'group', 'Front')))['group']?.title).toBe('Front');
    expect(groups(make(grouped, collapseGroup(grouped, 'main', 'group', true)))['group']?.collapsed).toBe(true);
    const without = make(grouped, removeGroup(grouped, 'main', 'group'));
    expect(groups(without)).toEqual({});
    expect(without.flows).toEqual(grouped.flows);
  });
  it('takes in what is put between two of its steps, and nothing else', () => {
    const into = (from: string, exit: string) =>
      groups(
        make(
          grouped,
          addStepAfterExit(
            grouped,
            KINDS,
            'main',
            { step: from, exit },
            { kind: 'announcement', name: 'New' },
            { x: 0, y: 0 },
          ),
        ),
      )['group']?.steps;
    expect(into('hello', 'next')).toEqual(['hello', 'menu', 'new']);
    expect(into('menu', 'key-1')).toEqual(['hello', 'menu']);
  });
  it('is copied when all of it is; a copy of one of its steps stays in it', () => {
    const whole = make(grouped, duplicateSteps(grouped, KINDS, 'main', { steps: ['hello', 'menu', 'ann'] }));
    expect(groups(whole)['group-2']).toEqual({
      title: 'Greeting',
      steps: ['hello-2', 'main-menu-2'],
      collapsed: false,
    });
    const part = make(grouped, duplicateSteps(grouped, KINDS, 'main', { steps: ['menu', 'ann'] }));
    expect(groups(part)).toEqual({ group: { ...groups(grouped)['group'], steps: ['hello', 'menu', 'main-menu-2'] } });
    const clip = readClip(JSON.stringify(clipSteps(grouped, KINDS, 'main', { steps: ['hello', 'menu'] })));
    if (!clip.ok) throw new Error('unreadable');
    const pasted = make(plan, pasteSteps(plan, KINDS, 'main', clip.value, { x: 0, y: 0 }).edit);
    expect(groups(pasted)).toEqual({
      group: { title: 'Greeting', steps: ['hello-2', 'main-menu-2'], collapsed: false },
    });
  });
  it('stays collapsed as a copy, by whatever way it is copied', () => {
    const collapsed = make(grouped, collapseGroup(grouped, 'main', 'group', true));
    const copy = { title: 'Greeting', steps: ['hello-2', 'main-menu-2'], collapsed: true };
    const chosen = { steps: ['hello', 'menu'] };
    expect(groups(make(collapsed, duplicateSteps(collapsed, KINDS, 'main', chosen)))['group-2']).toEqual(copy);
    const clip = readClip(JSON.stringify(clipSteps(collapsed, KINDS, 'main', chosen)));
    if (!clip.ok) throw new Error('unreadable');
    const { edit } = pasteSteps(collapsed, KINDS, 'main', clip.value, { x: 0, y: 0 });
    expect(groups(make(collapsed, edit))['group-2']).toEqual(copy);
  });
  it('puts copies where it is told', () => {
    const places = new Map([['ann', { x: 400, y: 80 }]]);
    const copied = make(plan, duplicateSteps(plan, KINDS, 'main', { steps: ['ann'] }, { steps: places }));
    expect(copied.layout.flows['main']?.positions['ring-ann-2']).toEqual({ x: 400, y: 80 });
  });
});

it('never names a missing step or one twice, whatever is edited, and every edit is taken back to the byte', () => {
  const steps = (on: Plan) => Object.keys(on.flows['main']!.nodes);
  const some = (all: readonly string[], bits: number) => all.filter((_, at) => (bits >> (at % 12)) & 1);
  const group = (on: Plan, at: number) => Object.keys(groups(on))[at % 3] ?? 'none';
  const edits: readonly ((on: Plan, a: number, b: number) => Edit)[] = [
    (on, a) => addGroup(on, 'main', some(steps(on), a)),
    (on, a, b) => putIntoGroup(on, 'main', some(steps(on), a), group(on, b)),
    (on, a) => putIntoGroup(on, 'main', some(steps(on), a), null),
    (on, a) => removeGroup(on, 'main', group(on, a)),
    (on, a, b) => collapseGroup(on, 'main', group(on, a), b % 2 === 0),
    (on, a) => removeSteps(on, 'main', some(steps(on), a)),
    (on, a) => duplicateSteps(on, KINDS, 'main', { steps: some(steps(on), a) }),
    (on, a) => {
      const from = steps(on)[a % steps(on).length]!;
      const exit = Object.keys(on.flows['main']!.nodes[from]!.next)[0] ?? 'next';
      return addStepAfterExit(on, KINDS, 'main', { step: from, exit }, { kind: 'announcement' }, { x: a, y: a });
    },
  ];
  const script = fc.array(fc.record({ which: fc.nat(edits.length - 1), a: fc.nat(4095), b: fc.nat(4095) }), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(script, (moves) => {
      let now = grouped;
      for (const { which, a, b } of moves) {
        if (steps(now).length > 40) return;
        const before = canonicalJson(now);
        const [next, , back] = produceWithPatches(now, (draft) => edits[which]!(now, a, b).apply(draft));
        expect(canonicalJson(applyPatches(next, back))).toBe(before);
        const named = Object.values(groups(next)).flatMap((each) => each.steps);
        expect(named.filter((id) => !Object.hasOwn(next.flows['main']!.nodes, id))).toEqual([]);
        expect(new Set(named).size).toBe(named.length);
        expect(Object.values(groups(next)).every((each) => each.steps.length > 0)).toBe(true);
        now = next;
      }
    }),
    { numRuns: 60 },
  );
});
