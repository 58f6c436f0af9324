import { expect, it } from 'vitest';
import type { Prompt, Recording } from '../../plan/entities.ts';
import { markOfText, UNHEARD } from '../../plan/prompt-wording.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { recordingOutOfDate } from './recording-out-of-date.ts';

const saying = (text: string): Recording => ({
  sha256: 'a'.repeat(64),
  mediaType: 'audio/webm',
  ms: 2000,
  ofText: markOfText(text),
});
const withPrompt = (hello: Prompt) => ({ ...soundPlan, prompts: { ...soundPlan.prompts, hello } });

it('accepts a recording that was heard to say its text, and greetings without one', () => {
  expect(findingsOf(recordingOutOfDate, soundPlan)).toEqual([]);
  expect(
    findingsOf(recordingOutOfDate, withPrompt({ name: 'Welcome', text: 'Hello.', recording: saying('Hello.') })),
  ).toEqual([]);
});

it('warns once the text is another, in a replacement too', () => {
  const flu = { id: 'flu', from: '2026-12-01', to: '2026-12-31', text: 'Flu shots.', recording: saying('Flu.') };
  const hello = { name: 'Welcome', text: 'Hello!', recording: saying('Hello.'), replacements: [flu] };
  expect(findingsOf(recordingOutOfDate, withPrompt(hello))).toMatchObject([
    {
      id: 'recording-out-of-date/prompts/hello',
      severity: 'warning',
      message: 'The greeting “Welcome” has a recording that is older than its text.',
    },
    { id: 'recording-out-of-date/prompts/hello/flu' },
  ]);
});

it('says of a recording that was never confirmed that nobody has heard it', () => {
  const hello = { name: 'Welcome', text: 'Hello.', recording: { ...saying('Hello.'), ofText: UNHEARD } };
  expect(findingsOf(recordingOutOfDate, withPrompt(hello))).toMatchObject([
    { message: 'The greeting “Welcome” has a recording that nobody has heard and confirmed yet.' },
  ]);
});
