import ELK from 'elkjs/lib/elk.bundled.js';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { liesOn } from '../../exchange/picture/lies-on.ts';
import { noteSize } from '../../exchange/picture/note-size.ts';
import { readScene } from '../../exchange/picture/read-scene.ts';
import { KINDS } from '../../kinds/registry.ts';
import { addGroup } from '../../plan/edits/add-group.ts';
import { collapseGroup } from '../../plan/edits/collapse-group.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { NOTHING, selectSteps } from '../document/selection.ts';
import { cardMoves } from './card-moves.ts';
import { clearNotes } from './clear-notes.ts';
import { dropGroups } from './drop-groups.ts';
import { findSteps } from './find-steps.ts';
import { sceneEdges, sceneNodes, type FrameNode } from './flow-elements.ts';
import { foldGroups, frameBox, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { downstreamOf, followPath, upstreamOf } from './follow-path.ts';
import { movingNodes } from './moving-nodes.ts';
import { neighbour } from './neighbour.ts';
import { openedExits } from './opened-exits.ts';
import { tidyScene } from './tidy-graph.ts';
import { partOfTidied } from './tidy-part.ts';

const read = readPlan(structuredClone(SAMPLES.find(({ id }) => id === 'clinic')!.document), KINDS);
if (!read.ok) throw new Error('the sample does not parse');
const plan = read.value;
const flow = Object.keys(plan.flows).find((id) => plan.flows[id]!.name === 'Main line')!;
const idOf = (name: string) => Object.entries(plan.flows[flow]!.nodes).find(([, step]) => step.name === name)![0];
const [menu, hours, mailbox, nurse, afterHours] = [
  'Main menu',
  'Front desk hours',
  'Front desk mailbox',
  'On-call nurse',
  'After hours menu',
].map(idOf) as [string, string, string, string, string];
const sceneOf = (on: Plan): FoldedScene => foldGroups(readScene(on, KINDS, flow), on);
const grouped = produce(plan, (draft) => addGroup(plan, flow, [hours, menu, afterHours], 'Front desk').apply(draft));
const collapsed = produce(grouped, (draft) => collapseGroup(grouped, flow, 'group', true).apply(draft));
const state = { selection: NOTHING, problems: new Map(), tabStop: null };

describe('an open group', () => {
  it('has a frame around its steps, and everything else stays as it is', () => {
    const scene = sceneOf(grouped);
    const frame = sceneNodes(scene, state, new Map()).find(({ type }) => type === 'frame')!;
    for (const step of [hours, menu, afterHours]) {
      const { x, y } = scene.places.get(step)!;
      const { width, height } = scene.models.get(step)!.size;
      expect(x > frame.position.x && x + width < frame.position.x + frame.width!).toBe(true);
      expect(y > frame.position.y && y + height < frame.position.y + frame.height!).toBe(true);
    }
    expect(frame.ariaLabel).toBe('Front desk, group of 3 steps');
    expect(scene.wires).toEqual(sceneOf(plan).wires);
  });

  it('goes around a card that lies over it without being in it, also when one of its steps is dragged', () => {
    const scene = sceneOf(grouped);
    const nodes = sceneNodes(scene, state, new Map());
    const rest = nodes.find(({ type }) => type === 'frame')! as FrameNode;
    const members = new Set([hours, menu, afterHours]);
    const leftOut = [...scene.models.keys()].filter((step) => {
      const { x, y } = scene.places.get(step)!;
      const { width, height } = scene.models.get(step)!.size;
      const { x: left, y: top } = rest.position;
      const isOver = x < left + rest.width! && x + width > left && y < top + rest.height! && y + height > top;
      return isOver && !members.has(step);
    });
    expect(leftOut.length).toBeGreaterThan(0);
    const holes = leftOut.map((step) => {
      const { x, y } = scene.places.get(step)!;
      return { x: x - rest.position.x - 10, y: y - rest.position.y - 10 };
    });
    expect(rest.data.holes.map(({ x, y }) => ({ x, y }))).toEqual(holes);

    // A card in the hand may be on its way into the group; all others are left out wherever the frame is.
    const [first] = leftOut;
    const inHand = movingNodes(nodes, scene, new Map([[first!, scene.places.get(first!)!]]), null);
    const framed = inHand.find(({ type }) => type === 'frame')! as FrameNode;
    expect(framed.data.holes).toHaveLength(leftOut.length - 1);
    const away = [...members].map((step) => [step, { x: scene.places.get(step)!.x, y: 9000 }] as const);
    const gone = movingNodes(nodes, scene, new Map(away), null).find(({ type }) => type === 'frame')! as FrameNode;
    expect(gone.data.holes).toEqual([]);
  });

  it('stays around the others while one step is dragged out, and goes along with all of them', () => {
    const scene = sceneOf(grouped);
    const nodes = sceneNodes(scene, state, new Map());
    const rest = nodes.find(({ type }) => type === 'frame')!;
    const away = (step: string) => [step, { x: scene.places.get(step)!.x + 4000, y: 0 }] as const;
    const frameOf = (steps: readonly string[]) => {
      const moved = movingNodes(nodes, scene, new Map(steps.map(away)), null);
      expect(moved.filter((node, at) => node !== nodes[at])).toHaveLength(steps.length + 1);
      return moved.find(({ type }) => type === 'frame')!;
    };
    const alone = frameOf([menu]);
    expect(alone.position.x + alone.width!).toBeLessThan(rest.position.x + 4000);
    expect(frameOf([menu, hours, afterHours]).position.x).toBe(rest.position.x + 4000);
    expect(movingNodes(nodes, scene, null, null)).toBe(nodes);
  });
  it('takes a step in that is dropped in it, and lets go of one that is dropped beside it', () => {
    const scene = sceneOf(grouped);
    const box = frameBox([hours, menu, afterHours], (step) => scene.places.get(step), scene.steps);
    const into = new Map([[nurse, { x: box.x + 40, y: box.y + 80 }]]);
    expect(dropGroups(scene, into)).toEqual(new Map([[nurse, 'group']]));
    expect(dropGroups(scene, new Map([[menu, { x: box.x + 4000, y: 0 }]]))).toEqual(new Map([[menu, null]]));
    const all = new Map([hours, menu, afterHours].map((step) => [step, { x: 5000, y: 5000 }]));
    expect(dropGroups(scene, all).size).toBe(0);
  });
});

describe('a collapsed group', () => {
  const scene = sceneOf(collapsed);
  it('is one card with a row and a port for every wire out of it', () => {
    expect(scene.models.has(menu)).toBe(false);
    expect(scene.cardOf(menu)).toBe('group:group');
    const card = scene.folded.get('group:group')!;
    expect(card.description).toMatch(/^3 steps/);
    const leaving = scene.wires.filter(({ source }) => source === 'group:group');
    expect(card.rows.map(({ id }) => id)).toEqual(leaving.map(({ exit }) => exit));
    expect(leaving.length).toBeGreaterThan(3);
    expect(scene.wires.some(({ target }) => target === 'group:group')).toBe(true);
    const ports = new Map(sceneNodes(scene, state, new Map()).map((node) => [node.id, node.handles ?? []]));
    for (const edge of sceneEdges(scene.wires, NOTHING, null, new Map())) {
      expect(ports.get(edge.source)?.some(({ id }) => id === edge.sourceHandle)).toBe(true);
      expect(ports.get(edge.target)?.some(({ id }) => id === edge.targetHandle)).toBe(true);
    }
  });
  it('shows the problems of its steps, is selected with them, and moves them all', () => {
    const problems = new Map([[menu, { errors: 1, warnings: 1 }]]);
    const selection = selectSteps(hours, menu, afterHours);
    const node = sceneNodes(scene, { ...state, problems, selection }, new Map()).find(
      ({ id }) => id === 'group:group',
    )!;
    expect(node.ariaLabel).toContain('2 problems');
    expect(node.selected).toBe(true);
    const from = scene.places.get('group:group')!;
    const moves = cardMoves(scene, [['group:group', { x: from.x + 10, y: from.y - 6 }]]);
    const before = scene.stepPlaces.get(menu)!;
    expect(moves[menu]).toEqual({ x: before.x + 10, y: before.y - 6 });
    expect(Object.keys(moves)).toHaveLength(3);
  });
  it('is passed by arrow keys, and keeps its object while it stays the same', () => {
    expect(neighbour(scene, 'group:group', 'left')).toBe(idOf('Snow day?'));
    const again = foldGroups(readScene(collapsed, KINDS, flow, scene), collapsed, scene);
    expect(again.folded.get('group:group')).toBe(scene.folded.get('group:group'));
  });
});

it('tidy up keeps the steps of a group together, and a selection near where it was', async () => {
  const scene = sceneOf(grouped);
  const elk = new ELK();
  const places = await tidyScene(scene, (graph) => elk.layout(graph));
  const notes = Object.keys(places).filter((id) => !scene.models.has(id));
  expect(notes.sort()).toEqual(scene.notes.map(({ id }) => `note:${id}`).sort());
  const box = frameBox([hours, menu, afterHours], (step) => places[step], scene.steps);
  for (const [id, { x, y }] of Object.entries(places)) {
    const text = scene.notes.find((note) => `note:${note.id}` === id)?.text ?? '';
    const { width, height } = scene.models.get(id)?.size ?? noteSize(text);
    const overlaps = x < box.x + box.width && box.x < x + width && y < box.y + box.height && box.y < y + height;
    expect(overlaps, id).toBe([hours, menu, afterHours].includes(id));
  }
  const some = partOfTidied(scene, places, new Set([nurse, mailbox]));
  // The note about the nurse goes with the nurse.
  expect(Object.keys(some).sort()).toEqual([nurse, mailbox, 'note:note-3'].sort());
  const stays = [nurse, mailbox].filter((id) => some[id]!.x === scene.places.get(id)!.x);
  expect(stays).not.toEqual([]);
  // As far from one another as in the whole.
  expect(some[mailbox]!.y - some[nurse]!.y).toBe(places[mailbox]!.y - places[nurse]!.y);
});

it('tidy up keeps a note beside the step it stands next to, and moves one away that a card would lie on', async () => {
  const scene = sceneOf(plan);
  const places = await tidyScene(scene, (graph) => new ELK().layout(graph));
  const height = scene.models.get(nurse)!.size.height;
  expect(places['note:note-3']).toEqual({ x: places[nurse]!.x, y: places[nurse]!.y + height + 12 });

  // Somebody tidies other steps, and one of them would come to lie on a note that stays.
  const [note] = scene.notes;
  const cleared = clearNotes(scene, { [mailbox]: { x: note!.x + 30, y: note!.y + 20 } });
  expect(Object.keys(cleared).sort()).toEqual([mailbox, `note:${note!.id}`].sort());
  const at = cleared[`note:${note!.id}`]!;
  for (const [id, { size }] of scene.models)
    expect(liesOn({ ...at, ...noteSize(note!.text) }, { ...(cleared[id] ?? scene.places.get(id)!), ...size }), id).toBe(
      false,
    );
  expect(Math.hypot(at.x - note!.x, at.y - note!.y)).toBeLessThan(300);
});

describe('following a path', () => {
  const wire = (source: string, target: string) => ({ id: `${source}:${target}`, source, target });
  const wires = [wire('s', 'a'), wire('s', 'b'), wire('a', 'c'), wire('b', 'c'), wire('c', 'd'), wire('lost', 'c')];
  it('shows the way from the start to a card and what follows, and nothing beside it', () => {
    const path = followPath(wires, 's', { card: 'a' });
    expect([...path.cards].sort()).toEqual(['a', 'c', 'd', 's']);
    expect([...path.wires].sort()).toEqual(['a:c', 'c:d', 's:a']);
  });
  it('follows one wire only, and what the start does not reach as far back as it goes', () => {
    expect([...followPath(wires, 's', { card: 's', through: new Set(['s:b']) }).cards].sort()).toEqual([
      'b',
      'c',
      'd',
      's',
    ]);
    expect([...followPath(wires, 's', { card: 'lost' }).cards].sort()).toEqual(['c', 'd', 'lost']);
  });
  it('ends in loops', () => {
    const loop = [...wires, wire('d', 'a')];
    expect([...upstreamOf(loop, 'a')].sort()).toEqual(['a', 'b', 'c', 'd', 'lost', 's']);
    expect([...downstreamOf(loop, 'a')].sort()).toEqual(['a', 'c', 'd']);
    expect(followPath(loop, 's', { card: 'd' }).cards.size).toBe(5);
  });
});

it('finds steps by name, spoken words, people and keys', () => {
  const order = Object.keys(plan.flows[flow]!.nodes);
  const find = (query: string) =>
    findSteps(plan, KINDS, flow, order, query).map((id) => plan.flows[flow]!.nodes[id]!.name);
  expect(find('main men')).toEqual(['Main menu']);
  expect(find('for billing')).toContain('Main menu');
  expect(find('lena')).toContain('Ring reception');
  expect(find('press 9')).toContain('After hours menu');
  expect(find('  ')).toEqual([]);
  expect(find('no such thing')).toEqual([]);
});

it('finds names that begin with what was typed first, then names that hold it, then the rest, each in flow order', () => {
  const named = produce(plan, (draft) => {
    const { nodes } = draft.flows[flow]!;
    nodes[nurse]!.name = 'The menu of the nurse';
    nodes[mailbox]!.name = 'Menu of mailboxes';
  });
  const order = Object.keys(plan.flows[flow]!.nodes);
  const found = findSteps(named, KINDS, flow, order, 'menu');
  const inOrder = (ids: readonly string[]) => order.filter((id) => ids.includes(id));
  const others = inOrder(found).filter((id) => ![mailbox, nurse, menu, afterHours].includes(id));
  expect(others.length).toBeGreaterThan(0);
  expect(found).toEqual([mailbox, ...inOrder([nurse, menu, afterHours]), ...others]);
});

it('says which exits an edit opened', () => {
  const without = produce(plan, (draft) => {
    delete draft.flows[flow]!.nodes[menu]!.next[Object.keys(plan.flows[flow]!.nodes[menu]!.next)[0]!];
  });
  expect(openedExits(plan, without, KINDS, flow)).toEqual(['key 1 of “Main menu”']);
  expect(openedExits(plan, plan, KINDS, flow)).toEqual([]);
});
