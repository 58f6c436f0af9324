import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { addFlow } from './add-flow.ts';
import { addNote } from './add-note.ts';
import { addStep } from './add-step.ts';
import { addStepAfterExit } from './add-step-after-exit.ts';
import { addStepOnWire } from './add-step-on-wire.ts';
import { addThing } from './add-thing.ts';
import { allOf } from './all-of.ts';
import { duplicateSteps } from './duplicate-steps.ts';
import type { Edit } from './edit.ts';
import { editNote } from './edit-note.ts';
import { editPrompt } from './edit-prompt.ts';
import { canInsertOnWire, insertOnWire } from './insert-on-wire.ts';
import { moveNote } from './move-note.ts';
import { moveSteps } from './move-steps.ts';
import { freeName } from './new-step.ts';
import { removeNote } from './remove-note.ts';
import { removeSteps } from './remove-steps.ts';
import { renameFlow } from './rename-flow.ts';
import { renameStep } from './rename-step.ts';
import { setFallback } from './set-fallback.ts';
import { setSafetyNet } from './set-safety-net.ts';
import { setSettings } from './set-settings.ts';
import { unwire } from './unwire.ts';
import { updateThing } from './update-thing.ts';
import { wire } from './wire.ts';

const step = (kind: string, name: string, next: Record<string, string> = {}) => ({
  kind,
  version: 1,
  name,
  settings: KINDS[kind]!.initial(examplePlan),
  next,
});

const plan: Plan = produce(examplePlan, (draft) => {
  draft.flows['main']!.nodes = {
    start: step('incoming-call', 'Main number', { next: 'hours' }),
    hours: step('hours-branch', 'Hours', { open: 'menu', lunch: 'box', otherwise: 'box' }),
    menu: step('menu', 'Main menu', { 'key-1': 'ann' }),
    ann: step('ring-person', 'Ring Ann'),
    box: step('voicemail', 'Mailbox'),
  };
});

/** Applies an edit and checks that what comes out is a plan that parses to itself. */
function done(edit: Edit, on: Plan = plan): Plan {
  const next = produce(on, (draft) => edit.apply(draft));
  const parsed = readPlan(JSON.parse(JSON.stringify(next)), KINDS);
  expect(parsed).toEqual({ ok: true, value: next });
  expect(edit.label.length).toBeGreaterThan(3);
  return next;
}
const nodes = (on: Plan) => on.flows['main']!.nodes;

describe('adding', () => {
  it('puts a step on whole units under a free id', () => {
    const edit = addStep(plan, KINDS, 'main', { kind: 'menu' }, { x: 10.4, y: 3.6 });
    const next = done(edit);
    expect(edit.made).toEqual(['menu-2']);
    expect(next.layout.flows['main']?.positions['menu-2']).toEqual({ x: 10, y: 4 });
    expect(
      done(addStep(next, KINDS, 'main', { kind: 'menu' }, { x: 0, y: 0 }), next).flows['main']?.nodes['menu-2-2'],
    ).toMatchObject({ name: 'Menu 2' });
  });
  it('counts names on from the number they have', () => {
    const named = (name: string, ...taken: string[]) => freeName(name, new Set(taken));
    expect(named('Ring reception', 'Ring reception')).toBe('Ring reception 2');
    expect(named('Ring reception 2', 'Ring reception', 'Ring reception 2')).toBe('Ring reception 3');
    expect(named('Ring reception 2', 'Ring reception 2', 'Ring reception 3')).toBe('Ring reception 4');
    expect(named('Ring reception 2', 'Ring reception')).toBe('Ring reception 2');
    // An extension is no count, and neither is a lone digit.
    expect(named('Ring 205', 'Ring 205')).toBe('Ring 205 2');
    expect(named('2', '2')).toBe('2 2');
  });
  it('wires an open exit to the new step', () => {
    const next = done(
      addStepAfterExit(plan, KINDS, 'main', { step: 'ann', exit: 'busy' }, { kind: 'voicemail' }, { x: 0, y: 0 }),
    );
    expect(nodes(next)['ann']?.next).toEqual({ busy: 'voicemail' });
  });
  it('goes on from the new step when the exit was wired', () => {
    const next = done(
      addStepOnWire(
        plan,
        KINDS,
        'main',
        { step: 'start', exit: 'next' },
        { kind: 'announcement' },
        { x: 0, y: 0 },
        { hours: { x: 900, y: 0 } },
      ),
    );
    expect(nodes(next)['start']?.next).toEqual({ next: 'announcement' });
    expect(nodes(next)['announcement']?.next).toEqual({ next: 'hours' });
    expect(next.layout.flows['main']?.positions['hours']).toEqual({ x: 900, y: 0 });
  });
  it('names what a new step comes before, or takes the place of', () => {
    const label = (step: string, exit: string, kind: string) =>
      addStepAfterExit(plan, KINDS, 'main', { step, exit }, { kind }, { x: 0, y: 0 }).label;
    expect(label('hours', 'open', 'announcement')).toBe('Add “Announcement” after “Hours”, before “Main menu”');
    expect(label('hours', 'open', 'hang-up')).toBe('Add “Hang up” after “Hours”, instead of “Main menu”');
    expect(label('ann', 'busy', 'hang-up')).toBe('Add “Hang up” after “Ring Ann”');
  });
  it('puts a loose step into a wire, but never one that is part of the way', () => {
    const loose = done(addStep(plan, KINDS, 'main', { kind: 'announcement' }, { x: 0, y: 0 }));
    const at = { step: 'start', exit: 'next' };
    expect(canInsertOnWire(loose, KINDS, 'main', at, 'announcement')).toBe(true);
    expect(canInsertOnWire(loose, KINDS, 'main', at, 'menu')).toBe(false);
    // A copy leads where its original does, which is nowhere else than the wire leads, or somewhere that would be lost.
    const toHours = done(wire(loose, 'main', { step: 'announcement', exit: 'next' }, 'hours'), loose);
    expect(canInsertOnWire(toHours, KINDS, 'main', at, 'announcement')).toBe(true);
    const toBox = done(wire(loose, 'main', { step: 'announcement', exit: 'next' }, 'box'), loose);
    expect(canInsertOnWire(toBox, KINDS, 'main', at, 'announcement')).toBe(false);
    const next = done(insertOnWire(loose, KINDS, 'main', at, 'announcement', { x: 5, y: 5 }), loose);
    expect(nodes(next)['announcement']?.next).toEqual({ next: 'hours' });
  });
});

describe('putting a step that sorts calls into a wire', () => {
  const bare: Plan = { ...plan, hours: {}, modes: {} };
  const into = (kind: string, on: Plan = bare) => {
    const edit = addStepOnWire(on, KINDS, 'main', { step: 'start', exit: 'next' }, { kind }, { x: 0, y: 0 });
    const step = edit.made![0]!;
    const next = done(edit, on);
    return {
      next: (after: Plan) => nodes(after)[step]!.next,
      /** Makes a thing and chooses it here, as its form does. */
      choose: (setting: string, thing: Edit, from: Plan = next) =>
        done(allOf('Choose', [thing, setSettings(from, KINDS, 'main', step, { [setting]: thing.made![0]! })]), from),
      inserted: next,
    };
  };
  const office = (periods: readonly string[], on: Plan = bare) =>
    addThing(on, 'hours', {
      name: 'Office',
      periods: periods.map((id) => ({ id, name: id })),
      weekly: [],
      specialDays: [],
    });

  it('leads on what followed while it is open, whatever its hours call that, and never to the closed way', () => {
    const hours = into('hours-branch');
    expect(hours.next(hours.inserted)).toEqual({ open: 'hours' });
    expect(hours.next(hours.choose('hours', office(['open'])))).toEqual({ open: 'hours' });
    const shop = hours.choose('hours', office(['day', 'evening']));
    expect(hours.next(shop)).toEqual({ day: 'hours' });
    expect(hours.next(hours.choose('hours', office(['late'], shop), shop))).toEqual({ late: 'hours' });
  });

  it('leaves the ways that somebody has led elsewhere', () => {
    const hours = into('hours-branch');
    const night = done(wire(hours.inserted, 'main', { step: 'hours-2', exit: 'otherwise' }, 'box'), hours.inserted);
    expect(hours.next(hours.choose('hours', office(['day']), night))).toEqual({ day: 'hours', otherwise: 'box' });
    const lost = done(unwire(night, 'main', [{ step: 'hours-2', exit: 'open' }]), night);
    expect(hours.next(hours.choose('hours', office(['day']), lost))).toEqual({ otherwise: 'box' });
  });

  it('leads on what followed at the switch’s normal position, also where that is not the first', () => {
    const branch = into('mode-branch');
    expect(branch.next(branch.inserted)).toEqual({ normal: 'hours' });
    const storm = addThing(bare, 'modes', {
      name: 'Storm',
      positions: [
        { id: 'on', name: 'On' },
        { id: 'off', name: 'Off' },
      ],
      normal: 'off',
    });
    expect(branch.next(branch.choose('mode', storm))).toEqual({ off: 'hours' });
  });

  it('leads everybody else on as before when it asks who calls', () => {
    const who = into('caller-branch');
    expect(who.next(who.inserted)).toEqual({ otherwise: 'hours' });
  });

  it('goes on after another flow that comes back', () => {
    const aside = into('go-to-flow', plan);
    expect(aside.next(aside.inserted)).toEqual({ back: 'hours' });
    const back = done(setSettings(aside.inserted, KINDS, 'main', 'other-call-flow', { flow: 'aside' }), aside.inserted);
    expect(aside.next(back)).toEqual({ back: 'hours' });
  });
});

describe('removing', () => {
  it('bridges a step with one way out', () => {
    expect(nodes(done(removeSteps(plan, 'main', ['menu'])))['hours']?.next).toEqual({
      open: 'ann',
      lunch: 'box',
      otherwise: 'box',
    });
  });
  it('opens the exits that led to a step with several ways out or none', () => {
    expect(nodes(done(removeSteps(plan, 'main', ['hours'])))['start']?.next).toEqual({});
    expect(nodes(done(removeSteps(plan, 'main', ['box'])))['hours']?.next).toEqual({ open: 'menu' });
  });
  it('bridges over several removed steps and survives loops among them', () => {
    expect(nodes(done(removeSteps(plan, 'main', ['menu', 'ann'])))['hours']?.next['open']).toBeUndefined();
    const loop = done(wire(plan, 'main', { step: 'ann', exit: 'busy' }, 'menu'));
    expect(nodes(done(removeSteps(loop, 'main', ['menu', 'ann']), loop))['hours']?.next['open']).toBeUndefined();
  });
  it('never removes the start', () => {
    expect(done(removeSteps(plan, 'main', ['start']))).toEqual({ ...plan, layout: expect.anything() as unknown });
  });
});

it('wires, rewires and unwires', () => {
  expect(nodes(done(wire(plan, 'main', { step: 'menu', exit: 'key-1' }, 'box')))['menu']?.next).toEqual({
    'key-1': 'box',
  });
  expect(nodes(done(unwire(plan, 'main', [{ step: 'menu', exit: 'key-1' }])))['menu']?.next).toEqual({});
});

it('drops the wires of exits that vanish with a setting or a thing', () => {
  expect(nodes(done(setSettings(plan, KINDS, 'main', 'menu', { keys: [] })))['menu']?.next).toEqual({});
  const periods = [{ id: 'open', name: 'Open' }];
  const weekly = plan.hours['desk']!.weekly.filter((span) => span.period === 'open');
  expect(nodes(done(updateThing(plan, KINDS, 'hours', 'desk', { periods, weekly })))['hours']?.next).toEqual({
    open: 'menu',
    otherwise: 'box',
  });
});

it('copies steps with the wires between them, under fresh names and ids', () => {
  const next = done(duplicateSteps(plan, KINDS, 'main', { steps: ['menu', 'ann'] }));
  expect(nodes(next)['main-menu-2']).toMatchObject({ name: 'Main menu 2', next: { 'key-1': 'ring-ann-2' } });
  // Copied alone it leads to the same step, and notes come along.
  const noted = done(addNote(plan, 'main', { x: 5, y: 5 }, 'Ask Dana'));
  const copy = duplicateSteps(noted, KINDS, 'main', { steps: ['menu'], notes: ['note'] });
  expect(nodes(done(copy, noted))['main-menu-2']!.next).toEqual({ 'key-1': 'ann' });
  expect(done(copy, noted).layout.flows['main']!.notes[copy.notes[0]!]).toMatchObject({ text: 'Ask Dana' });
  expect(copy.label).toBe('Duplicate 1 step and 1 note');
});

it('changes names, nets, words, places and notes', () => {
  expect(nodes(done(renameStep(plan, 'main', 'ann', 'Ann')))['ann']?.name).toBe('Ann');
  expect(done(renameFlow(plan, 'main', 'Day')).flows['main']?.name).toBe('Day');
  expect(done(setSafetyNet(plan, 'main', { to: 'mailbox', mailbox: 'front' })).flows['main']?.safetyNet.to).toBe(
    'mailbox',
  );
  expect(done(setFallback(plan, 'main', { to: 'person', person: 'ann' })).numbers['main']?.fallback.to).toBe('person');
  expect(done(editPrompt(plan, 'hello', 'Hi.')).prompts['hello']?.text).toBe('Hi.');
  expect(
    done(moveSteps(plan, 'main', { ann: { x: 1, y: 2 }, gone: { x: 0, y: 0 } })).layout.flows['main']?.positions,
  ).toEqual({ ann: { x: 1, y: 2 } });
  const noted = done(addNote(plan, 'main', { x: 0, y: 0 }, 'Ask Dana'));
  expect(done(editNote('main', 'note', 'Done'), noted).layout.flows['main']?.notes['note']?.text).toBe('Done');
  expect(done(moveNote('main', 'note', { x: 9, y: 9 }), noted).layout.flows['main']?.notes['note']?.x).toBe(9);
  expect(done(removeNote('main', 'note'), noted).layout.flows['main']?.notes).toEqual({});
});

it('adds flows and things, and joins edits under one name', () => {
  const flow = done(addFlow(plan, KINDS, 'Nights', 'incoming-call')).flows['nights'];
  expect(flow?.nodes[flow.start]?.kind).toBe('incoming-call');
  const thing = addThing(plan, 'mailboxes', { name: 'Records', owners: [], urgent: false });
  const both = allOf('Choose', [thing, setSettings(plan, KINDS, 'main', 'box', { mailbox: thing.made![0]! })]);
  expect(nodes(done(both))['box']?.settings['mailbox']).toBe('records');
});
