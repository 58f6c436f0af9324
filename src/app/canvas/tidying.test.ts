// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { createCanvasView } from './canvas-view.ts';
import { createSceneReader } from './scene-reader.ts';
import { createTidying } from './tidying.ts';
import type { Viewing } from './viewing.ts';

const shown: object[] = [];
const said = vi.hoisted(() => [] as string[]);
const lay = vi.hoisted(() => ({ out: [] as (() => void)[] }));
vi.mock('../ui/announcer.tsx', () => ({ announce: (text: string) => said.push(text) }));
vi.mock('../ui/toast.ts', () => ({ toast: () => undefined }));
vi.mock('./glide.ts', () => ({ wantsStill: () => true }));
vi.mock('./tidy-flow.ts', () => ({
  tidyFlow: (_: unknown, signal: AbortSignal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('stopped')));
      lay.out.push(() => resolve({ 'snow-day': { x: 4000, y: 0 }, 'note:note-1': { x: 4000, y: 200 } }));
    }),
}));

beforeEach(() => {
  said.length = 0;
  shown.length = 0;
  lay.out.length = 0;
});

function canvas() {
  const document = createDocument(clinic());
  const read = createSceneReader(KINDS);
  const scene = () => read(document.store.getState().plan, document.store.getState().flow);
  const flow = { getViewport: () => ({ x: 0, y: 0, zoom: 1 }), setViewport: (to: object) => shown.push(to) };
  const kit = { document, kinds: KINDS, view: createCanvasView(), scene, flow } as unknown as CanvasKit;
  const viewing = { middle: () => middle } as unknown as Viewing;
  const { x, y } = scene().places.get('snow-day')!;
  const middle = { x: x + 100, y: y + 40 };
  const place = () => document.store.getState().plan.layout.flows['main']?.positions['snow-day'];
  const note = () => document.store.getState().plan.layout.flows['main']?.notes['note-1'];
  return { document, tidying: createTidying(kit, viewing), place, note };
}

const begun = (count: number) => vi.waitFor(() => expect(lay.out).toHaveLength(count));

it('moves cards and notes in one undo step', async () => {
  const { document, tidying, place, note } = canvas();
  const [card, beside] = [place(), note()];
  tidying.start();
  await begun(1);
  lay.out[0]!();
  await vi.waitFor(() => expect(said).toEqual(['Tidied up']));
  expect([place(), note()?.y]).toEqual([{ x: 4000, y: 0 }, 200]);
  // What was in the middle of the screen still is.
  expect(shown).toEqual([{ x: card!.x - 4000, y: card!.y, zoom: 1 }]);
  expect(document.undo()).toBe('Tidy up');
  expect([place(), note()]).toEqual([card, beside]);
});

it('is no edit where everything stands as it would be laid, and says so', async () => {
  const { document, tidying } = canvas();
  tidying.start();
  await begun(1);
  lay.out[0]!();
  await vi.waitFor(() => expect(said).toEqual(['Tidied up']));
  const { plan } = document.store.getState();
  tidying.start();
  await begun(2);
  lay.out[1]!();
  await vi.waitFor(() => expect(said.at(-1)).toBe('Everything is tidy already'));
  expect(document.store.getState().plan).toBe(plan);
  expect(document.store.getState().history.past).toHaveLength(1);
});

it('goes on when its key is pressed again, and begins anew when the flow was changed meanwhile', async () => {
  const { document, tidying, place } = canvas();
  tidying.start();
  await begun(1);
  tidying.start();
  const { plan, flow } = document.store.getState();
  document.edit(renameStep(plan, flow, 'snow-day', 'Snow?'));
  tidying.start();
  await begun(2);
  lay.out[1]!();
  await vi.waitFor(() => expect(said).toEqual(['Tidied up']));
  expect(place()).toEqual({ x: 4000, y: 0 });
});

it('says so when it was stopped, and when the flow was changed under it', async () => {
  const { document, tidying, place } = canvas();
  const before = place();
  tidying.toggle();
  await begun(1);
  tidying.toggle();
  expect(said).toEqual(['Stopped tidying up']);
  tidying.start();
  await begun(2);
  const { plan, flow } = document.store.getState();
  document.edit(renameStep(plan, flow, 'snow-day', 'Snow?'));
  lay.out[1]!();
  await vi.waitFor(() => expect(said.at(-1)).toBe('Not tidied up: the flow was changed meanwhile'));
  expect(place()).toEqual(before);
});
