import { expect, it } from 'vitest';
import type { Prompt, Recording } from './entities.ts';
import { markOfText, recordingIsCurrent, wordingOn } from './prompt-wording.ts';

const recordingOf = (text: string): Recording => ({
  sha256: '0'.repeat(64),
  mediaType: 'audio/webm',
  ms: 1000,
  ofText: markOfText(text),
});
const prompt: Prompt = {
  name: 'Hello',
  text: 'Hello.',
  recording: recordingOf('Hello.'),
  replacements: [
    { id: 'flu', from: '2026-12-01', to: '2026-12-31', text: 'Flu shots.' },
    { id: 'late', from: '2026-12-24', to: '2027-01-02', text: 'Happy holidays.', recording: recordingOf('Happy.') },
  ],
};

it('has its usual words and sound before and after its replacements', () => {
  for (const date of ['2026-11-30', '2027-01-03'])
    expect(wordingOn(prompt, date)).toEqual({ text: 'Hello.', recording: prompt.recording, replacement: null });
});

it('is replaced from the first date to the last, both included, and the first replacement of two wins', () => {
  const on = (date: string) => wordingOn(prompt, date).replacement;
  expect(['2026-12-01', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02'].map(on)).toEqual([
    'flu',
    'flu',
    'flu',
    'late',
    'late',
  ]);
});

it('never plays the usual sound with other words', () => {
  expect(wordingOn(prompt, '2026-12-10').recording).toBeUndefined();
});

it('knows whether a recording still says the text', () => {
  expect(recordingIsCurrent(recordingOf('Hello.'), 'Hello.')).toBe(true);
  expect(recordingIsCurrent(recordingOf('Hello.'), 'Hello!')).toBe(false);
});
