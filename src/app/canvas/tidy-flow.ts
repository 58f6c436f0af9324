import ELK from 'elkjs/lib/elk-api.js';
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import type { Point } from '../../plan/edits/point.ts';
import { tidyGraph, tidyPlaces } from './tidy-graph.ts';

/** Lays a flow out in a worker; aborting stops the worker and rejects with the signal's reason. */
export async function tidyFlow(scene: Scene, signal: AbortSignal): Promise<Record<string, Point>> {
  const elk = new ELK({ workerFactory: () => new ElkWorker() });
  try {
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    const result = await Promise.race([elk.layout(tidyGraph(scene)), aborted]);
    return tidyPlaces(scene, result.children ?? []);
  } finally {
    elk.terminateWorker();
  }
}
