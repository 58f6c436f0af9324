import { useEffect, useRef, useState } from 'react';
import type { Recording } from '../../plan/entities.ts';
import { LONGEST_MS } from './check-sound-file.ts';
import { INSECURE_PAGE, microphoneProblem } from './microphone-problem.ts';
import { readSound, type Sound } from './read-sound.ts';

/** Where recording stands; `level` is how loud it is now, 0 to 1. */
export type RecorderState =
  | { readonly is: 'ready' }
  | { readonly is: 'asking' }
  | { readonly is: 'recording'; readonly ms: number; readonly level: number }
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly why: string };

/** A microphone: asked for when recording starts, given back when it ends. */
export interface Recorder {
  readonly state: RecorderState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

const FORMATS: readonly { readonly mimeType: string; readonly mediaType: Recording['mediaType'] }[] = [
  { mimeType: 'audio/webm;codecs=opus', mediaType: 'audio/webm' },
  { mimeType: 'audio/mp4', mediaType: 'audio/mp4' },
  { mimeType: 'audio/ogg;codecs=opus', mediaType: 'audio/ogg' },
];
/** Speech in ten minutes stays well below what the backend keeps. */
const BITS_PER_SECOND = 48_000;
const METER_MS = 80;

/** Records from the microphone; `onSound` gets what was recorded, with its length. */
export function useRecorder(onSound: (sound: Sound) => void): Recorder {
  const [state, setState] = useState<RecorderState>({ is: 'ready' });
  const running = useRef<{ readonly stop: () => void; readonly drop: () => void } | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      running.current?.drop();
    };
  }, []);

  const start = async () => {
    const format = 'MediaRecorder' in window && FORMATS.find(({ mimeType }) => MediaRecorder.isTypeSupported(mimeType));
    // Pages that are not secure have no microphones at all.
    const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
    if (!window.isSecureContext || !devices) return setState({ is: 'failed', why: INSECURE_PAGE });
    if (!format) return setState({ is: 'failed', why: 'This browser cannot record. Upload a sound file instead.' });
    setState({ is: 'asking' });
    const stream = await devices.getUserMedia({ audio: true }).catch((error: unknown) => {
      setState({ is: 'failed', why: microphoneProblem(error instanceof Error ? error.name : '') });
      return null;
    });
    if (!stream) return undefined;
    const release = () => stream.getTracks().forEach((track) => track.stop());
    if (left.current) return release();

    const sounds = new AudioContext();
    const analyser = sounds.createAnalyser();
    sounds.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(stream, { mimeType: format.mimeType, audioBitsPerSecond: BITS_PER_SECOND });
    const startedMs = performance.now();
    const meter = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const ms = performance.now() - startedMs;
      setState({ is: 'recording', ms, level: loudness(samples) });
      if (ms >= LONGEST_MS - 1000) recorder.stop();
    }, METER_MS);
    const finish = () => {
      clearInterval(meter);
      running.current = null;
      release();
      void sounds.close();
    };
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => {
      finish();
      if (left.current) return;
      setState({ is: 'reading' });
      void readSound(new Blob(parts), format.mediaType, 'The recording').then((read) => {
        if (left.current) return;
        setState(read.ok ? { is: 'ready' } : { is: 'failed', why: read.error });
        if (read.ok) onSound(read.value);
      });
    });
    running.current = { stop: () => recorder.stop(), drop: () => recorder.stop() };
    recorder.start();
    setState({ is: 'recording', ms: 0, level: 0 });
  };
  return { state, start, stop: () => running.current?.stop() };
}

/** How loud samples are on a scale people see as even: 0 at −60 dB and below, 1 at full scale. */
function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power + 1e-9)) / 60));
}
