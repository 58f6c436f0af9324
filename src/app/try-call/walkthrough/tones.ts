/** What a phone line sounds like where nobody speaks. */
export type ToneName = 'ringing' | 'hold' | 'busy' | 'tone';

/** One beat of a sound: pitches in hertz that sound together (none: silence), for so many seconds. */
interface Beat {
  readonly pitches: readonly number[];
  readonly seconds: number;
}

/** A sound as beats that come again and again, or once; `loudness` is 0 to 1. */
export interface Tone {
  readonly beats: readonly Beat[];
  readonly again: boolean;
  readonly loudness: number;
  readonly wave: 'sine' | 'triangle';
}

/** C major with its seventh, up and down: soft enough to talk over. */
const ARPEGGIO = [261.63, 329.63, 392, 493.88, 392, 329.63];

/** The sounds of a North American line: ringing 440 and 480 Hz, 2 s on and 4 s off; busy 480 and 620 Hz, half a second each. */
export const TONES: Readonly<Record<ToneName, Tone>> = {
  ringing: {
    beats: [
      { pitches: [440, 480], seconds: 2 },
      { pitches: [], seconds: 4 },
    ],
    again: true,
    loudness: 0.12,
    wave: 'sine',
  },
  busy: {
    beats: [
      { pitches: [480, 620], seconds: 0.5 },
      { pitches: [], seconds: 0.5 },
    ],
    again: true,
    loudness: 0.1,
    wave: 'sine',
  },
  hold: {
    beats: ARPEGGIO.map((pitch) => ({ pitches: [pitch], seconds: 0.6 })),
    again: true,
    loudness: 0.08,
    wave: 'triangle',
  },
  tone: { beats: [{ pitches: [1000], seconds: 0.5 }], again: false, loudness: 0.12, wave: 'sine' },
};

/** A pitch that sounds from one second to another, counted from the moment it is heard. */
export interface Note {
  readonly pitch: number;
  readonly fromSeconds: number;
  readonly seconds: number;
}

/** The notes of a tone from `offsetSeconds` into it, for `forSeconds`. */
export function notesOf(tone: Tone, offsetSeconds: number, forSeconds: number): Note[] {
  const notes: Note[] = [];
  const round = tone.beats.reduce((sum, { seconds }) => sum + seconds, 0);
  const end = offsetSeconds + (tone.again ? forSeconds : Math.min(forSeconds, Math.max(0, round - offsetSeconds)));
  let at = tone.again ? Math.floor(offsetSeconds / round) * round : 0;
  while (at < end) {
    for (const { pitches, seconds } of tone.beats) {
      const from = Math.max(at, offsetSeconds);
      const until = Math.min(at + seconds, end);
      if (until > from)
        for (const pitch of pitches) notes.push({ pitch, fromSeconds: from - offsetSeconds, seconds: until - from });
      at += seconds;
    }
  }
  return notes;
}
