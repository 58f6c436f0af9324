import type { PackInput } from '../../exchange/hand-over/pack-input.ts';
import { useWork, type Worked } from '../things/use-work.ts';
import { workOffThread } from '../things/work-off-thread.ts';
import type { PackWork } from './pack.worker.ts';

const begin = () =>
  workOffThread<PackWork, PackInput, string>(
    () => new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' }),
    (worker, input) => worker.make(input),
  );

/** Makes a pack as escaped HTML, again for every new input. */
export const usePack = (input: PackInput): Worked<PackInput, string> => useWork(input, begin);
