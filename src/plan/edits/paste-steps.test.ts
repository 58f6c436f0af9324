import * as fc from 'fast-check';
import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { referencesOf } from '../references.ts';
import { clipSteps, clipText, readClip, type Clip } from './clip.ts';
import type { Edit } from './edit.ts';
import { matchThings, type PasteChoice } from './paste-matches.ts';
import { pasteSteps, whyNoPaste } from './paste-steps.ts';
import { removeSteps } from './remove-steps.ts';
import { COLLECTIONS } from '../field.ts';

enablePatches();

const samples = SAMPLES.map(({ document }): Plan => {
  const read = readPlan(structuredClone(document), KINDS);
  if (!read.ok) throw new Error(read.error[0]?.path);
  return read.value;
});
const step = (
  kind: string,
  name: string,
  next: Record<string, string> = {},
  settings: Record<string, unknown> = {},
) => ({
  kind,
  version: 1,
  name,
  settings: { ...KINDS[kind]!.initial(examplePlan), ...settings },
  next,
});
const plan: Plan = {
  ...examplePlan,
  flows: {
    ...examplePlan.flows,
    main: {
      ...examplePlan.flows['main']!,
      nodes: {
        start: step('incoming-call', 'Start', { next: 'hours' }),
        hours: step('hours-branch', 'When', { open: 'ann', lunch: 'team', otherwise: 'box' }, { hours: 'desk' }),
        ann: step('ring-person', 'Ring Ann', { 'no-answer': 'box' }, { person: 'ann' }),
        team: step('ring-team', 'Ring the desk', {}, { team: 'desk-team' }),
        box: step('voicemail', 'Message', {}, { mailbox: 'front' }),
        aside: step('go-to-flow', 'Aside', {}, { flow: 'aside' }),
      },
    },
  },
  layout: {
    ...examplePlan.layout,
    flows: {
      main: {
        positions: { hours: { x: 100, y: 40 } },
        notes: { note: { x: 0, y: 0, text: 'Ask Ann first' } },
        groups: { group: { title: 'Open', steps: ['hours', 'ann'], collapsed: true } },
      },
    },
  },
};
/** Another office with a flow and nothing else of the first one's. */
const other: Plan = {
  ...examplePlan,
  id: 'other',
  name: 'Other office',
  numbers: {},
  flows: { main: { ...plan.flows['main']!, nodes: { start: step('incoming-call', 'Start') } } },
  hours: {},
  people: {},
  teams: {},
  rotations: {},
  sites: {},
  modes: {},
  prompts: {},
  mailboxes: {},
  callerLists: {},
  scenarios: {},
  promises: {},
  layout: { flows: {} },
};
const AT = { x: 40, y: 40 };
const clipOf = (from: Plan, steps: readonly string[], notes: readonly string[] = []): Clip => {
  const read = readClip(clipText(clipSteps(from, KINDS, 'main', { steps, notes }), KINDS));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};
const done = (on: Plan, edit: Edit) => {
  const [after, , inverse] = produceWithPatches(on, (draft) => edit.apply(draft));
  const read = readPlan(JSON.parse(JSON.stringify(after)), KINDS);
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
  expect(applyPatches(after, inverse)).toEqual(on);
  return after;
};
const choose = (choices: Record<string, PasteChoice>) => ({ choices: new Map(Object.entries(choices)) });

it('pastes into the same plan under fresh names, with the wires between and the same things, also after they were renamed', () => {
  const renamed = { ...plan, people: { ...plan.people, ann: { ...plan.people['ann']!, name: 'Ann Smith' } } };
  const paste = pasteSteps(renamed, KINDS, 'main', clipOf(plan, ['hours', 'ann', 'start'], ['note']), AT);
  const { flows, people, layout } = done(renamed, paste.edit);
  expect(paste.edit.label).toBe('Paste 2 steps and 1 note');
  expect(flows['main']!.nodes['when-2']).toMatchObject({ name: 'When 2', next: { open: 'ring-ann-2' } });
  expect(flows['main']!.nodes['ring-ann-2']!.settings).toMatchObject({ person: 'ann' });
  expect(people).toEqual(renamed.people);
  expect(layout.flows['main']!.positions['when-2']).toEqual({ x: 140, y: 80 });
  expect(layout.flows['main']!.notes['note-2']).toEqual({ x: 40, y: 40, text: 'Ask Ann first' });
  expect(layout.flows['main']!.groups['group-2']).toMatchObject({ title: 'Open', steps: ['when-2', 'ring-ann-2'] });
  // A part of a group is no group.
  expect(clipOf(plan, ['hours', 'team']).groups).toEqual([]);
});

it('goes on to lead where the originals did in their own flow, and says what it leaves out elsewhere', () => {
  const { nodes } = plan.flows['main']!;
  const two: Plan = { ...plan, flows: { ...plan.flows, second: { ...plan.flows['main']!, name: 'Main line' } } };
  const clip = clipOf(two, ['hours', 'team']);
  const home = pasteSteps(two, KINDS, 'main', clip, AT);
  const copied = done(two, home.edit).flows['main']!.nodes['when-2']!;
  expect([copied.next, home.lostWires]).toEqual([{ ...nodes['hours']!.next, lunch: 'ring-the-desk-2' }, 0]);
  // The same ids are other steps in another flow.
  const away = pasteSteps(two, KINDS, 'second', clip, AT);
  expect(done(two, away.edit).flows['second']!.nodes['when-2']!.next).toEqual({ lunch: 'ring-the-desk-2' });
  expect(away.lostWires).toBe(2);
  // What was deleted meanwhile is led to no more.
  const gone = done(two, removeSteps(two, 'main', ['box']));
  const after = pasteSteps(gone, KINDS, 'main', clip, AT);
  expect(done(gone, after.edit).flows['main']!.nodes['when-2']!.next).toEqual({
    open: 'ann',
    lunch: 'ring-the-desk-2',
  });
  expect(after.lostWires).toBe(1);
});

it('brings what another plan does not have, with everything that this names in turn', () => {
  const clip = clipOf(plan, ['hours', 'ann', 'team', 'box', 'aside']);
  const paste = pasteSteps(other, KINDS, 'main', clip, AT);
  const after = done(other, paste.edit);
  const { nodes } = after.flows['main']!;
  expect(nodes['when']).toMatchObject({ next: { open: 'ring-ann', lunch: 'ring-the-desk', otherwise: 'message' } });
  const ann = after.people['ann-lee']!;
  expect(ann.phones).toEqual([
    { ...plan.people['ann']!.phones[0], site: Object.keys(after.sites)[0] },
    plan.people['ann']!.phones[1],
  ]);
  expect(after.mailboxes[ann.mailbox!]!.owners).toContain('ann-lee');
  expect(Object.values(after.teams)[0]!.members).toHaveLength(plan.teams['desk-team']!.members.length);
  // A whole flow does not travel.
  expect(nodes['aside']!.settings).toMatchObject({ flow: '' });
  const unknown = referencesOf(after, KINDS).filter(
    ({ ref, id }) => id !== '' && !Object.hasOwn(after[COLLECTIONS[ref]], id),
  );
  expect(unknown).toEqual([]);
});

it('matches things of another plan by name, and the periods of hours by theirs', () => {
  const periods = [
    { id: 'p1', name: 'Lunch' },
    { id: 'p2', name: 'Open' },
  ];
  const there: Plan = {
    ...other,
    hours: { h: { name: 'desk HOURS', periods, weekly: [], specialDays: [] } },
    people: { x: { ...plan.people['ann']!, name: 'Ann Lee', phones: [] }, ann: { name: 'Somebody else', phones: [] } },
  };
  const clip = clipOf(plan, ['hours', 'ann', 'box']);
  expect(matchThings(there, KINDS, clip).missing.map(({ name }) => name)).not.toContain('Ann Lee');
  const after = done(
    there,
    pasteSteps(there, KINDS, 'main', clip, AT, choose({ 'mailbox/front': { does: 'empty' } })).edit,
  );
  const { nodes } = after.flows['main']!;
  expect(nodes['when']).toMatchObject({ settings: { hours: 'h' }, next: { p2: 'ring-ann', otherwise: 'message' } });
  expect(nodes['ring-ann']!.settings).toMatchObject({ person: 'x' });
  expect(nodes['message']!.settings).toMatchObject({ mailbox: '' });
  expect(after.mailboxes).toEqual({});
});

it('asks about what a brought thing names only while it is brought', () => {
  const clip = clipOf(plan, ['team']);
  const names = (choices: Record<string, PasteChoice>) =>
    matchThings(other, KINDS, clip, new Map(Object.entries(choices))).missing.map(({ name, neededBy }) => [
      name,
      neededBy,
    ]);
  const team = plan.teams['desk-team']!.name;
  expect(names({})).toContainEqual(['Ann Lee', team]);
  expect(names({ 'team/desk-team': { does: 'empty' } })).toEqual([[team, 'Ring the desk']]);
});

it('says what it expected of text that is no clip, and of a clip that is broken', () => {
  const error = (text: string) => {
    const read = readClip(text);
    return read.ok ? null : read.error;
  };
  expect(error(' ')).toContain('Copy steps of a call flow first');
  expect(error('hello')).toContain('steps copied from a call flow were expected');
  expect(error('{"ringplan":"steps","from":3}')).toBe(
    'What was copied is damaged: copy the steps again. Nothing was changed.',
  );
  expect(error('{"ringplan":"steps",')).toContain('What was copied is damaged');
  const clip = clipOf(plan, ['ann']);
  clip.steps['ann']!.node.kind = 'teleport';
  expect(pasteSteps(plan, KINDS, 'main', clip, AT)).toMatchObject({ unknownSteps: 1, edit: { made: [] } });
  expect(whyNoPaste(plan, KINDS, clip)).toContain('newer version');
  expect(whyNoPaste(plan, KINDS, clipOf(plan, ['ann']))).toBeNull();
});

describe('a greeting that names the office it comes from', () => {
  const saying = (text: string): Plan => ({
    ...plan,
    name: 'Cedar Clinic',
    prompts: { ...plan.prompts, cedar: { name: 'Cedar hello', text } },
    flows: {
      ...plan.flows,
      main: {
        ...plan.flows['main']!,
        nodes: {
          ...plan.flows['main']!.nodes,
          hi: { kind: 'announcement', version: 1, name: 'Hello', settings: { prompt: 'cedar' }, next: {} },
        },
      },
    },
  });
  const into = { ...plan, id: 'elsewhere', name: 'Harlow & Pike' };
  const pasted = (from: Plan, to: Plan = into) => pasteSteps(to, KINDS, 'main', clipOf(from, ['hi']), AT);

  it('is said, and noted beside the steps in the same undo step', () => {
    const paste = pasted(saying('Thank you for calling CEDAR clinic.'));
    expect(paste.otherOffice).toEqual({ name: 'Cedar Clinic', greetings: ['Cedar hello'] });
    const note = done(into, paste.edit).layout.flows['main']!.notes[paste.notes[0]!]!;
    expect(note.text).toBe('“Cedar hello” still says “Cedar Clinic”. Reword it, then delete this note.');
    expect(note.y).toBeLessThan(AT.y);
  });

  it('is nothing where no name is said, where the words stay at home, or where this office has that name, too', () => {
    const named = saying('Thank you for calling Cedar Clinic.');
    expect(pasted(saying('Thank you for calling.')).otherOffice).toBeNull();
    expect(pasted(named, named).otherOffice).toBeNull();
    expect(pasted(named, { ...into, name: 'Cedar Clinic West' }).otherOffice).toBeNull();
    // Its own greeting of the same name takes the place of the other.
    const own = { ...into, prompts: { ...into.prompts, ours: { name: 'Cedar hello', text: 'Hello.' } } };
    expect(pasted(named, own)).toMatchObject({ otherOffice: null, notes: [] });
  });
});

it('can be read by a person wherever it is pasted', () => {
  expect(
    clipText(clipSteps(plan, KINDS, 'main', { steps: ['ann'], notes: ['note'] }), KINDS)
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    '1 step and 1 note of Example office, Main line, for pasting into a call flow of Ringplan',
    '- Ring Ann (Ring a person)',
    '- Note: Ask Ann first',
  ]);
});

it('pasted into any plan, any steps with any choices leave a plan that can be read, names nothing unknown, and is undone', () => {
  fc.assert(
    fc.property(
      fc.nat(samples.length - 1),
      fc.nat(samples.length - 1),
      fc.array(fc.nat(200), { minLength: 1, maxLength: 40 }),
      fc.array(fc.nat(50), { maxLength: 30 }),
      (a, b, picks, does) => {
        const from = samples[a]!;
        const to = samples[b]!;
        const [flow = ''] = Object.keys(from.flows);
        const ids = Object.keys(from.flows[flow]!.nodes);
        const read = readClip(
          clipText(clipSteps(from, KINDS, flow, { steps: picks.map((pick) => ids[pick % ids.length]!) }), KINDS),
        );
        if (!read.ok) throw new Error(read.error);
        const choices = new Map<string, PasteChoice>();
        // Each choice can bring up others.
        for (const pick of does) {
          const open = matchThings(to, KINDS, read.value, choices).missing.filter(({ key }) => !choices.has(key));
          const { key, ref } = open[pick % Math.max(1, open.length)] ?? {};
          if (key === undefined || ref === undefined) break;
          const existing = Object.keys(to[COLLECTIONS[ref]]);
          const id = existing[pick % Math.max(1, existing.length)];
          choices.set(
            key,
            pick % 3 === 0 && id !== undefined ? { does: 'use', id } : { does: pick % 3 === 1 ? 'empty' : 'bring' },
          );
        }
        const [into = ''] = Object.keys(to.flows);
        const unknownIn = (on: Plan) =>
          referencesOf(on, KINDS).filter(({ ref, id }) => id !== '' && !Object.hasOwn(on[COLLECTIONS[ref]], id)).length;
        const paste = pasteSteps(to, KINDS, into, read.value, AT, { choices });
        const after = done(to, paste.edit);
        expect(unknownIn(after)).toBe(unknownIn(to));
        for (const id of paste.edit.made!)
          for (const target of Object.values(after.flows[into]!.nodes[id]!.next))
            expect(a === b ? [...paste.edit.made!, ...Object.keys(to.flows[into]!.nodes)] : paste.edit.made).toContain(
              target,
            );
      },
    ),
    { numRuns: 120 },
  );
});
