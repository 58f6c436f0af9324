import { hasPlaceholder } from '../../engine/placeholders.ts';
import type { Rule } from '../rule.ts';
import { wordingsOf } from '../wordings.ts';

/** A recorded greeting has no placeholders, which only a voice can fill in. */
export const recordingWithPlaceholder: Rule = {
  id: 'recording-with-placeholder',
  title: 'Recordings stand for whole texts',
  why: 'A recording cannot say when you next open, so callers hear the voice that reads the text, never the recording.',
  source: 'Ringplan design, section 6: greetings are text with closed placeholders, optionally a recorded sound.',
  *check(plan) {
    for (const { prompt, replacement, words, text, recording } of wordingsOf(plan)) {
      if (!recording || !hasPlaceholder(text)) continue;
      yield {
        place: { at: 'thing', collection: 'prompts', id: prompt },
        ...(replacement === null ? {} : { detail: replacement }),
        message: `${words} has a recording that is never played: its text has a placeholder.`,
        fix: 'Take the words in braces out of the text, or remove the recording.',
      };
    }
  },
};
