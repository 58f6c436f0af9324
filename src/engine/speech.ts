import type { Recording } from '../plan/entities.ts';

/** Words a second of a calm telephone voice: 150 a minute, the middle of what broadcasters and IVR guides use. */
export const WORDS_PER_SECOND = 2.5;

/** How long a text takes to speak, in whole seconds given as milliseconds; 0 for no words. An estimate for the virtual clock. */
export function speechMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.ceil(words / WORDS_PER_SECOND) * 1000;
}

/** The sound that a backend keeps under a content hash, and its length in milliseconds. */
export type Sound = Pick<Recording, 'sha256' | 'mediaType' | 'ms'>;

/** What a caller hears: the words, how long they take in milliseconds, and the sound to play in place of a voice, if any. */
export interface Words {
  readonly text: string;
  readonly speechMs: number;
  readonly recording?: Sound;
}

/** Words that a voice speaks. */
export const spoken = (text: string): Words => ({ text, speechMs: speechMs(text) });

/** Words that a recording says; they take as long as it does. */
export const recorded = (text: string, { sha256, mediaType, ms }: Recording): Words => ({
  text,
  speechMs: ms,
  recording: { sha256, mediaType, ms },
});
