import { expect, it } from 'vitest';
import type { Recording } from '../../plan/entities.ts';
import { markOfText, UNHEARD } from '../../plan/prompt-wording.ts';
import { recordingState } from './recording-state.ts';

const heard = (ofText: string): Recording => ({ sha256: 'a'.repeat(64), mediaType: 'audio/webm', ms: 2000, ofText });

it('tells a confirmed recording from an older one, one nobody heard, and one that cannot be played', () => {
  expect(recordingState(heard(markOfText('Hello.')), 'Hello.')).toBe('current');
  expect(recordingState(heard(markOfText('Hello.')), 'Hello!')).toBe('older');
  expect(recordingState(heard(UNHEARD), 'Hello.')).toBe('unheard');
  expect(recordingState(heard(markOfText('Back {opens next}')), 'Back {opens next}')).toBe('cannotFill');
});
