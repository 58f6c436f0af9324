// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { samplePlan } from '../../../simulate/sample-plan.fixture.ts';
import { heardIn } from '../../../simulate/heard.ts';
import { walk } from '../../../simulate/walk.ts';
import { plainCall } from '../../../plan/call-script.ts';
import { mount } from '../../ui/mount.fixture.tsx';
import type { CallSound, SoundOrder } from './call-sound.ts';
import { useCallSound } from './use-call-sound.ts';
import { wordsFrom } from './words-from.ts';

const plan = samplePlan('clinic');
const walked = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), keys: ['2'] });
if (!walked.ok) throw new Error(walked.error);
const heard = heardIn(plan, walked.value);

/** A loudspeaker that writes down what it was told. */
function fakeSound() {
  const told: (SoundOrder | 'stop' | number)[] = [];
  const sound: CallSound = {
    play: (order) => told.push(order),
    stop: () => told.push('stop'),
    setVolume: (volume) => told.push(volume),
    hasVoices: () => true,
    onVoices: () => () => undefined,
  };
  return { sound, told };
}

interface At {
  clockMs: number;
  playing?: boolean;
  speed?: '1' | '4' | 'instant';
  muted?: boolean;
  goesDead?: boolean;
}
function Call({ sound, at }: { sound: CallSound; at: At }) {
  const call = { playing: true, speed: '1' as const, muted: false, goesDead: false, volume: 0.5, ...at };
  const voices = useCallSound(sound, { heard, soundUrl: (sha256) => `/sounds/${sha256}`, ...call });
  return <p>{voices ? 'speaks' : 'silent'}</p>;
}
function hearing(...moments: At[]): (SoundOrder | 'stop' | number)[] {
  const { sound, told } = fakeSound();
  const [first, ...later] = moments;
  const page = mount(<Call sound={sound} at={first!} />);
  for (const at of later) page.render(<Call sound={sound} at={at} />);
  return told;
}
const kinds = (told: (SoundOrder | 'stop' | number)[]) =>
  told.flatMap((order) => (typeof order === 'object' ? order.is : []));

it('says the words once while they last, then rings', () => {
  const told = hearing({ clockMs: 0 }, { clockMs: 100 }, { clockMs: 5000 }, { clockMs: 14_200 }, { clockMs: 15_000 });
  expect(told[0]).toBe(0.5);
  expect(kinds(told)).toEqual(['words', 'ringing']);
  expect(told.find((order) => typeof order === 'object' && order.is === 'ringing')).toMatchObject({ offsetMs: 200 });
});

it('is silent when muted, paused or shown at once, and speaks no words at four times the pace', () => {
  expect(kinds(hearing({ clockMs: 0, muted: true }))).toEqual([]);
  expect(kinds(hearing({ clockMs: 0, playing: false }))).toEqual([]);
  expect(kinds(hearing({ clockMs: 0, speed: 'instant' }))).toEqual([]);
  expect(kinds(hearing({ clockMs: 0, speed: '4' }, { clockMs: 15_000, speed: '4' }))).toEqual(['ringing']);
});

it('stops at once when it is muted, and goes on from there', () => {
  const told = hearing({ clockMs: 0 }, { clockMs: 7000, muted: true }, { clockMs: 7000 });
  expect(told.indexOf('stop')).toBeGreaterThan(0);
  expect(told.at(-1)).toMatchObject({ is: 'words', offsetMs: 7000 });
});

it('lets the line go dead where the office has ended the call', () => {
  expect(kinds(hearing({ clockMs: 78_000, playing: false, goesDead: true }))).toEqual(['busy']);
});

it('goes on in the middle of a text from the beginning of a word', () => {
  expect(wordsFrom('one two three four', 0.5)).toBe('three four');
  expect(wordsFrom('one two', 0)).toBe('one two');
});
