import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { glide } from './glide.ts';

let frames: FrameRequestCallback[];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => (frames[id - 1] = () => undefined));
});
afterEach(() => vi.unstubAllGlobals());

const draw = (nowMs: number) => frames.at(-1)!(nowMs);

it('goes from nothing to all of the way, and slows down', async () => {
  const parts: number[] = [];
  const { over } = glide(200, (part) => parts.push(part));
  for (const nowMs of [1000, 1100, 1250]) draw(nowMs);
  await over;
  expect(parts).toEqual([0, 0.875, 1]);
});

it('shows nothing more once it is stopped, also by what it shows', async () => {
  const parts: number[] = [];
  const gliding = glide(200, (part) => {
    parts.push(part);
    if (parts.length === 2) gliding.stop();
  });
  for (const nowMs of [1000, 1100, 1150]) draw(nowMs);
  await gliding.over;
  expect(parts).toHaveLength(2);
});
