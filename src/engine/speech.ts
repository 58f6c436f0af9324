/** Words a second of a calm telephone voice: 150 a minute, the middle of what broadcasters and IVR guides use. */
export const WORDS_PER_SECOND = 2.5;

/** How long a text takes to speak, in whole seconds given as milliseconds; 0 for no words. An estimate for the virtual clock. */
export function speechMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.ceil(words / WORDS_PER_SECOND) * 1000;
}
