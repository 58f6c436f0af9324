import { sentencesOf } from '../../things/sentences-of.ts';
import type { CallSound, SoundOrder } from './call-sound.ts';
import { notesOf, TONES, type Tone } from './tones.ts';
import { wordsFrom } from './words-from.ts';

// A tone is written ahead as a whole; no stretch of a call that anybody sits through is longer.
const MOST_TONE_SECONDS = 300;
/** Notes begin and end this softly, or they would click. */
const FADE_SECONDS = 0.02;

/** The browser's own voices, sound files and oscillators. A browser without any of them is silent. */
export function browserSound(): CallSound {
  let volume = 1;
  let context: AudioContext | null = null;
  let gain: GainNode | null = null;
  let playing: OscillatorNode[] = [];
  const audio = new Audio();
  const voices = 'speechSynthesis' in window ? window.speechSynthesis : null;

  const output = (): { context: AudioContext; gain: GainNode } | null => {
    if (!('AudioContext' in window)) return null;
    // Browsers let a page make sounds only after somebody has pressed something.
    context ??= new AudioContext();
    gain ??= connected(context);
    gain.gain.value = volume;
    void context.resume();
    return { context, gain };
  };

  const stop = () => {
    voices?.cancel();
    audio.pause();
    for (const oscillator of playing) oscillator.stop();
    playing = [];
  };

  return {
    stop,
    setVolume: (next) => {
      volume = next;
      audio.volume = next;
      if (gain) gain.gain.value = next;
    },
    hasVoices: () => (voices?.getVoices().length ?? 0) > 0,
    onVoices: (listener) => {
      voices?.addEventListener('voiceschanged', listener);
      return () => voices?.removeEventListener('voiceschanged', listener);
    },
    play: (order) => {
      stop();
      if (order.is !== 'words') {
        const out = output();
        if (out) playing = playTone(out.context, out.gain, TONES[order.is], order);
      } else if (order.recording !== null) {
        audio.src = order.recording;
        audio.volume = volume;
        audio.currentTime = order.offsetMs / 1000;
        // What cannot be played is read from the caption.
        void audio.play().catch(() => undefined);
      } else if (voices) speak(voices, order, volume);
    },
  };
}

function connected(context: AudioContext): GainNode {
  const gain = context.createGain();
  gain.connect(context.destination);
  return gain;
}

function playTone(
  context: AudioContext,
  output: GainNode,
  tone: Tone,
  order: Extract<SoundOrder, { forMs: number }>,
): OscillatorNode[] {
  const seconds = Math.min(MOST_TONE_SECONDS, order.forMs / 1000);
  return notesOf(tone, order.offsetMs / 1000, seconds).map(({ pitch, fromSeconds, seconds: lasts }) => {
    const from = context.currentTime + fromSeconds;
    const oscillator = new OscillatorNode(context, { type: tone.wave, frequency: pitch });
    const shape = new GainNode(context, { gain: 0 });
    shape.gain.setValueAtTime(0, from);
    shape.gain.linearRampToValueAtTime(tone.loudness, from + FADE_SECONDS);
    shape.gain.setValueAtTime(tone.loudness, Math.max(from + FADE_SECONDS, from + lasts - FADE_SECONDS));
    shape.gain.linearRampToValueAtTime(0, from + lasts);
    oscillator.connect(shape).connect(output);
    oscillator.start(from);
    oscillator.stop(from + lasts);
    return oscillator;
  });
}

function speak(voices: SpeechSynthesis, order: Extract<SoundOrder, { is: 'words' }>, volume: number): void {
  const text = wordsFrom(order.text, order.wholeMs === 0 ? 0 : order.offsetMs / order.wholeMs);
  for (const sentence of sentencesOf(text, order.language)) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = order.language;
    utterance.volume = volume;
    voices.speak(utterance);
  }
}
