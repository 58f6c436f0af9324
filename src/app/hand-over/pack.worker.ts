import { expose } from 'comlink';
import { makePack } from '../../exchange/hand-over/make-pack.ts';
import { packBody } from '../../exchange/hand-over/pack-html.ts';
import type { PackInput } from '../../exchange/hand-over/pack-input.ts';

// Hundreds of calls are played for a pack; the screen must not wait for them.
const work = { make: (input: PackInput): string => packBody(makePack(input), 'h2') };
/** What the worker that makes packs understands. */
export type PackWork = typeof work;
expose(work);
