import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { recordingWithPlaceholder } from './recording-with-placeholder.ts';

const recording = { sha256: 'a'.repeat(64), mediaType: 'audio/mpeg' as const, ms: 2000, ofText: 'b'.repeat(64) };
const saying = (text: string) => ({ ...soundPlan, prompts: { hello: { name: 'Welcome', text, recording } } });

it('accepts a recording of a text that is the same every day', () => {
  expect(findingsOf(recordingWithPlaceholder, saying('Thank you for calling.'))).toEqual([]);
});

it('warns where the text depends on the moment', () => {
  expect(findingsOf(recordingWithPlaceholder, saying('We open {opens next}.'))).toMatchObject([
    {
      id: 'recording-with-placeholder/prompts/hello',
      severity: 'warning',
      message: 'The greeting “Welcome” has a recording that is never played: its text has a placeholder.',
    },
  ]);
});
