import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { foldGroups, frameBox } from '../../exchange/picture/fold-groups.ts';
import { liesOn } from '../../exchange/picture/lies-on.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import { readScene } from '../../exchange/picture/read-scene.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import { KINDS } from '../../kinds/registry.ts';
import { addGroup } from '../../plan/edits/add-group.ts';
import { collapseGroup } from '../../plan/edits/collapse-group.ts';
import type { Chosen } from '../../plan/edits/clip.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { duplicateBeside } from './duplicate-beside.ts';

const MAIN = 'main';
const apply = (plan: Plan, edit: Edit): Plan => produce(plan, (draft) => edit.apply(draft));

/** Everything that is drawn, by id: cards, cards of groups, notes, and the frames of groups without their cards. */
function drawn(plan: Plan): Map<string, Box> {
  const scene = foldGroups(readScene(plan, KINDS, MAIN), plan);
  const framed = new Set(scene.frames.flatMap(({ steps }) => steps));
  return new Map([
    ...[...scene.models]
      .filter(([id]) => !framed.has(id))
      .map(([id, { size }]): [string, Box] => [id, { ...scene.places.get(id)!, ...size }]),
    ...scene.frames.map(({ id, steps }): [string, Box] => [
      id,
      frameBox(steps, (step) => scene.places.get(step), scene.steps),
    ]),
    ...scene.notes.map((note): [string, Box] => [`note ${note.id}`, noteBox(note)]),
  ]);
}

/** What of a plan lies over something that is new in it. */
function covered(before: Plan, after: Plan): string[] {
  const old = drawn(before);
  const all = [...drawn(after)];
  return all.flatMap(([id, box]) =>
    old.has(id)
      ? []
      : all.filter(([other, its]) => other !== id && liesOn(box, its)).map(([other]) => `${id} on ${other}`),
  );
}

/** Copies, and copies of the copies, as Mod+D does when it is pressed again and again. */
function copyOften(plan: Plan, chosen: Chosen, times = 4): Plan {
  let [now, next] = [plan, chosen];
  for (let count = 0; count < times; count += 1) {
    const copy = duplicateBeside(now, KINDS, MAIN, next);
    const after = apply(now, copy);
    expect(covered(now, after)).toEqual([]);
    [now, next] = [after, { steps: copy.made, notes: copy.notes }];
  }
  return now;
}

describe('copies beside themselves', () => {
  const plan = clinic();
  const { start, nodes } = plan.flows[MAIN]!;
  const steps = Object.keys(nodes).filter((id) => id !== start);
  const [one = '', two = ''] = steps;
  const grouped = apply(plan, addGroup(plan, MAIN, ['ring-dana', 'main-menu'], 'Who answers'));
  const collapsed = apply(grouped, collapseGroup(grouped, MAIN, 'group', true));
  const groups = (on: Plan) => Object.values(on.layout.flows[MAIN]!.groups);

  it.each(steps)('lie over nothing, however often: %s', (step) => void copyOften(plan, { steps: [step] }));

  it('keep their places to each other, also with notes', () => {
    const noted = produce(plan, (draft) => {
      draft.layout.flows[MAIN]!.notes['note'] = { x: 40, y: 600, text: 'Ask Dana' };
    });
    const copy = duplicateBeside(noted, KINDS, MAIN, { steps, notes: ['note'] });
    const after = apply(noted, copy);
    expect(covered(noted, after)).toEqual([]);
    const { positions, notes } = after.layout.flows[MAIN]!;
    const by = (one: Point, from: Point) => [one.x - from.x, one.y - from.y];
    const move = by(notes[copy.notes[0]!]!, notes['note']!);
    expect(copy.made.map((id, at) => by(positions[id]!, positions[steps[at]!]!))).toEqual(steps.map(() => move));
  });

  it.each([
    ['an open group', grouped],
    ['a collapsed one', collapsed],
  ])('of %s are such a group with its title, clear of it', (_state, on) => {
    const after = copyOften(on, { steps: ['ring-dana', 'main-menu'] }, 3);
    const [first] = groups(on);
    expect(groups(after)).toHaveLength(4);
    for (const { title, collapsed: isCollapsed } of groups(after))
      expect([title, isCollapsed]).toEqual([first!.title, first!.collapsed]);
  });

  it('of a part of a group stay in it', () => {
    const after = apply(grouped, duplicateBeside(grouped, KINDS, MAIN, { steps: ['main-menu'] }));
    expect(groups(after).map(({ steps: members }) => members)).toEqual([['ring-dana', 'main-menu', 'main-menu-2']]);
    const boxes = readScene(after, KINDS, MAIN).boxes;
    expect(boxes.filter((box, at) => boxes.some((other, index) => at !== index && liesOn(box, other)))).toEqual([]);
  });

  it('are there where the layout says nothing, too', () => {
    const bare = produce(plan, (draft) => {
      draft.layout.flows = {};
    });
    copyOften(bare, { steps: [one, two] });
  });
});
