import { recordingIsCurrent, UNHEARD } from '../../plan/prompt-wording.ts';
import type { Rule } from '../rule.ts';
import { wordingsOf } from '../wordings.ts';

/** Somebody has heard that each recording says the text beside it. */
export const recordingOutOfDate: Rule = {
  id: 'recording-out-of-date',
  title: 'Recordings say their text',
  why: 'The text was changed after the recording: callers still hear the old words, and keys that may do something else now.',
  source: 'Ringplan design, section 6: a recording older than its text; MERLIN MAIL: make sure the menu matches.',
  *check(plan) {
    for (const { prompt, replacement, words, text, recording } of wordingsOf(plan)) {
      if (!recording || recordingIsCurrent(recording, text)) continue;
      yield {
        place: { at: 'thing', collection: 'prompts', id: prompt },
        ...(replacement === null ? {} : { detail: replacement }),
        message:
          recording.ofText === UNHEARD
            ? `${words} has a recording that nobody has heard and confirmed yet.`
            : `${words} has a recording that is older than its text.`,
        fix: 'Listen to it and confirm that it says the text, or record it again.',
      };
    }
  },
};
