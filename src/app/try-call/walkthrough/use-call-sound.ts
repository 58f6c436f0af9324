import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { heardAt, type Heard } from '../../../simulate/heard.ts';
import type { Speed } from '../call-session.ts';
import type { CallSound, SoundOrder } from './call-sound.ts';

interface HeardCall {
  readonly heard: readonly Heard[];
  /** Milliseconds since the call came in. */
  readonly clockMs: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** The call has come to its end, and the office has ended it. */
  readonly goesDead: boolean;
  readonly muted: boolean;
  readonly volume: number;
  readonly soundUrl: (sha256: string) => string;
}

/** How long a dead line is heard. */
const DEAD_MS = 3000;

/** Lets a playing call be heard; returns whether this browser can speak words that have no recording. */
export function useCallSound(sound: CallSound, call: HeardCall): boolean {
  const voices = useSyncExternalStore(sound.onVoices, sound.hasVoices);
  const now = call.playing ? heardAt(call.heard, call.clockMs) : null;
  // At another speed than that of calls only tones make sense.
  const what =
    call.muted || call.speed === 'instant'
      ? 'nothing'
      : now !== null
        ? `${now.is} ${now.op} ${now.text}`
        : call.goesDead
          ? 'dead'
          : 'nothing';
  const play = useEffectEvent(() => {
    const order = what === 'dead' ? ({ is: 'busy', offsetMs: 0, forMs: DEAD_MS } as const) : now && orderOf(now, call);
    if (order) sound.play(order);
    else sound.stop();
  });
  useEffect(() => {
    sound.setVolume(call.volume);
  }, [sound, call.volume]);
  useEffect(() => {
    if (what === 'nothing') sound.stop();
    else play();
  }, [sound, what]);
  useEffect(() => sound.stop, [sound]);
  return voices;
}

/** The order for a stretch of a call from the present moment on; null where nothing is to be heard. */
function orderOf(now: Heard, { heard, clockMs, speed, soundUrl }: HeardCall): SoundOrder | null {
  const all = heard.filter(({ is, op }) => is === now.is && op === now.op);
  const fromMs = all[0]?.fromMs ?? now.fromMs;
  const untilMs = all.at(-1)?.untilMs ?? now.untilMs;
  const offsetMs = clockMs - fromMs;
  switch (now.is) {
    case 'words':
      return speed === '1'
        ? {
            is: 'words',
            text: now.text,
            language: now.language,
            recording: now.recording === null ? null : soundUrl(now.recording.sha256),
            offsetMs,
            wholeMs: untilMs - fromMs,
          }
        : null;
    case 'ringing':
    case 'hold':
      return { is: now.is, offsetMs, forMs: untilMs - clockMs };
    case 'message':
      return { is: 'tone', offsetMs, forMs: untilMs - clockMs };
    default:
      return null;
  }
}
