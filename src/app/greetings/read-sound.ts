import { fail, ok, type Result } from '../../base/result.ts';
import type { Recording } from '../../plan/entities.ts';
import { LONGEST_MS } from './check-sound-file.ts';
import { lengthWords } from '../things/sound-words.ts';

/** A sound that is not kept yet, with its length in milliseconds. */
export interface Sound {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: Recording['mediaType'];
  readonly ms: number;
}

/** Reads a sound and its length with the browser's own decoder; `name` is what a refusal calls it. */
export async function readSound(
  blob: Blob,
  mediaType: Recording['mediaType'],
  name: string,
): Promise<Result<Sound, string>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const seconds = await new OfflineAudioContext(1, 1, 44_100)
    // The decoder takes the buffer for itself.
    .decodeAudioData(bytes.slice().buffer)
    .then(({ duration }) => duration)
    .catch(() => null);
  if (seconds === null) return fail(`${name} cannot be read as a sound. It may be damaged: choose or record another.`);
  const ms = Math.round(seconds * 1000);
  if (ms > LONGEST_MS) return fail(`${name} lasts ${lengthWords(ms)}, the most is ${lengthWords(LONGEST_MS)}.`);
  return ok({ bytes, mediaType, ms });
}
