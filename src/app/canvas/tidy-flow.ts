import ELK from 'elkjs/lib/elk-api.js';
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';
import type { Point } from '../../plan/edits/point.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { tidyScene } from './tidy-graph.ts';

/** Lays a flow, or a part of it, out in a worker; aborting stops the worker and rejects with the signal's reason. */
export async function tidyFlow(scene: FoldedScene, signal: AbortSignal): Promise<Record<string, Point>> {
  const elk = new ELK({ workerFactory: () => new ElkWorker() });
  try {
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    return await Promise.race([tidyScene(scene, (graph) => elk.layout(graph)), aborted]);
  } finally {
    elk.terminateWorker();
  }
}
