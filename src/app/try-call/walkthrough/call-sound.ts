import type { ToneName } from './tones.ts';

/** What is to be heard from now on: words (by a recording where there is an address), or a tone, from some way into it. */
export type SoundOrder =
  | {
      readonly is: 'words';
      readonly text: string;
      readonly language: string;
      readonly recording: string | null;
      readonly offsetMs: number;
      /** How long the whole of the words takes, in milliseconds. */
      readonly wholeMs: number;
    }
  | { readonly is: ToneName; readonly offsetMs: number; readonly forMs: number };

/** The loudspeaker of a walkthrough. Nothing waits for it: it may be silent, late or cut short, and the call goes on by its seconds. */
export interface CallSound {
  /** Plays in place of whatever is heard. */
  readonly play: (order: SoundOrder) => void;
  readonly stop: () => void;
  /** 0 to 1, at once. */
  readonly setVolume: (volume: number) => void;
  /** Whether words without a recording can be spoken here. */
  readonly hasVoices: () => boolean;
  /** Tells when that changes; the result ends it. */
  readonly onVoices: (listener: () => void) => () => void;
}
