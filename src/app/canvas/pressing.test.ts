// @vitest-environment happy-dom
import type { PointerEvent as ReactPointerEvent } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CanvasKit } from './canvas-kit.ts';
import { createCanvasView } from './canvas-view.ts';
import { createPinching } from './pinching.ts';
import { createPressing } from './pressing.ts';

const takeBack = vi.fn();
let viewport = { x: 0, y: 0, zoom: 1 };
let down: (id: number, x: number, target: string) => void;

beforeEach(() => {
  takeBack.mockClear();
  viewport = { x: 0, y: 0, zoom: 1 };
  document.body.innerHTML = '<div class="flow-canvas"><div class="pane"></div><div class="nopan"></div></div>';
  const view = createCanvasView();
  view.setState({ element: document.querySelector<HTMLElement>('.flow-canvas') });
  const flow = {
    getViewport: () => viewport,
    setViewport: (to: typeof viewport) => {
      viewport = to;
    },
  };
  const kit = { view, flow, scene: () => ({ boxes: [] }) } as unknown as CanvasKit;
  const pressing = createPressing(kit, { open: () => undefined }, createPinching(kit));
  down = (pointerId, clientX, target) =>
    pressing.onDown(
      {
        pointerType: 'touch',
        pointerId,
        clientX,
        clientY: 100,
        target: document.querySelector(target),
      } as unknown as ReactPointerEvent,
      takeBack,
    );
});
const send = (type: string, pointerId: number, clientX = 0) =>
  window.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 100 }));

test('two fingers on one card zoom around the middle between them', () => {
  down(1, 100, '.nopan');
  down(2, 200, '.nopan');
  expect(takeBack).toHaveBeenCalledOnce();
  send('pointermove', 1, 50);
  send('pointermove', 2, 250);
  // What lay in the middle, at 150, is still there.
  expect(viewport).toEqual({ x: -150, y: -100, zoom: 2 });
});

test('once a finger is lifted the other moves nothing, and the next touch is one finger again', () => {
  down(1, 100, '.nopan');
  down(2, 200, '.nopan');
  send('pointerup', 1);
  send('pointermove', 2, 400);
  send('pointerup', 2);
  down(3, 100, '.nopan');
  expect(takeBack).toHaveBeenCalledOnce();
  expect(viewport.zoom).toBe(1);
});

test('two fingers beside all cards are left to React Flow', () => {
  down(1, 100, '.pane');
  down(2, 200, '.pane');
  expect(takeBack).not.toHaveBeenCalled();
});
