// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { liesOn } from '../../exchange/picture/lies-on.ts';
import { readScene } from '../../exchange/picture/read-scene.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument, type PlanDocument } from '../document/document-store.ts';
import { NOTHING } from '../document/selection.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { createCanvasView } from './canvas-view.ts';
import type { FlowClipboard } from '../things/flow-clipboard.ts';
import { createClipboard } from './clipboard.ts';
import type { Viewing } from './viewing.ts';

const said = vi.hoisted(() => vi.fn((_message: { text: string }) => ({ close: () => undefined })));
vi.mock('../ui/toast.ts', () => ({ toast: said }));

let open: FlowClipboard[] = [];
beforeEach(() => said.mockClear());
afterEach(() => {
  for (const clipboard of open) clipboard.stop();
  open = [];
});

/** A canvas without its drawing: the clipboard needs only places and what is selected. */
function canvas(plan: Plan): PlanDocument {
  const document = createDocument(plan);
  const view = createCanvasView();
  const kit = {
    document,
    kinds: KINDS,
    view,
    pointer: createStore(() => ({ at: null })),
    flow: { screenToFlowPosition: (at: object) => at },
    scene: () => ({ stepPlaces: new Map() }),
  } as unknown as CanvasKit;
  const viewing = {
    middle: () => ({ x: 1000, y: 1000 }),
    reveal: () => undefined,
    rest: () => undefined,
  } as unknown as Viewing;
  open.push(createClipboard(kit, viewing, () => true));
  return document;
}

/** What a browser does for Mod+C, X and V; the text that is on the clipboard afterwards. */
function fire(type: 'copy' | 'cut' | 'paste', text = ''): string {
  let held = text;
  const event = new Event(type, { bubbles: true, cancelable: true });
  const clipboardData = { setData: (_: string, next: string) => (held = next), getData: () => held };
  document.body.dispatchEvent(Object.assign(event, { clipboardData }));
  return held;
}

it('cuts steps so that the way goes on, and puts them back as one undo step', () => {
  const plan = clinic();
  const document = canvas(plan);
  const { flow } = document.store.getState();
  const { start, nodes } = plan.flows[flow]!;
  const [second = ''] = Object.values(nodes[start]!.next);
  document.select({ ...NOTHING, steps: [start, second] });
  const text = fire('cut');
  const state = () => document.store.getState();
  expect(state().plan.flows[flow]!.nodes).not.toHaveProperty(second);
  // The first step is no flow's to give away.
  expect(state().plan.flows[flow]!.nodes).toHaveProperty(start);
  expect(text).toMatch(/^1 step of Cedar Family Clinic, Main line/);
  fire('paste', text);
  expect(state().history.past.map(({ label }) => label)).toEqual(['Cut 1 step', 'Paste 1 step']);
  expect(state().selection.steps).toHaveLength(1);
  document.jump(0);
  expect(state().plan).toEqual(plan);
});

it('pastes again and again at one place so that no card lies over another', () => {
  const document = canvas(clinic());
  const { flow } = document.store.getState();
  document.select({ ...NOTHING, steps: ['main-menu', 'ring-dana'] });
  const text = fire('copy');
  for (let times = 0; times < 4; times += 1) {
    const before = document.store.getState().history.past.length;
    fire('paste', text);
    expect(document.store.getState().history.past).toHaveLength(before + 1);
    expect(document.store.getState().selection.steps).toHaveLength(2);
  }
  const { boxes } = readScene(document.store.getState().plan, KINDS, flow);
  const covered = boxes.filter((box, at) => boxes.some((other, index) => index !== at && liesOn(box, other)));
  expect(covered).toEqual([]);
});

it('changes nothing for text that is no step, and says what it expected', () => {
  const plan = clinic();
  const document = canvas(plan);
  fire('paste', 'Dear all');
  fire('paste', '{"ringplan":"steps","steps":{}}');
  expect(document.store.getState().plan).toBe(plan);
  expect(said.mock.calls.map(([{ text }]) => text)).toEqual([
    expect.stringContaining('steps copied from a call flow were expected'),
    expect.stringContaining('What was copied is damaged: copy the steps again'),
  ]);
});

it('names the keys where a browser lets a page use the clipboard by keys alone', () => {
  const document = canvas(clinic());
  vi.stubGlobal('navigator', { clipboard: undefined });
  open[0]!.paste();
  document.select({ ...NOTHING, steps: Object.keys(document.store.getState().plan.flows['main']?.nodes ?? {}) });
  open[0]!.copy();
  vi.unstubAllGlobals();
  expect(said.mock.calls.map(([{ text }]) => text)).toEqual([
    expect.stringMatching(/press (Ctrl\+|⌘)V/),
    expect.stringMatching(/press (Ctrl\+|⌘)C/),
  ]);
});
