import { makePack } from '../../exchange/hand-over/make-pack.ts';
import { packBody } from '../../exchange/hand-over/pack-html.ts';
import type { PackInput } from '../../exchange/hand-over/pack-input.ts';

// Thousands of calls are played for a pack; the screen must not wait for them.
globalThis.addEventListener('message', ({ data }: MessageEvent<PackInput>) => {
  globalThis.postMessage(packBody(makePack(data)));
});
