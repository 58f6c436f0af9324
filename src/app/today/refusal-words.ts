import type { Problem } from '../../protocol/problem.ts';
import { isAway } from '../backend/problem-error.ts';
import { problemWords, type ProblemWords } from '../backend/problem-words.ts';

/** Why the board could not be changed, and what to do; drafts and publishing have other words for the same refusals. */
export function refusalWords(problem: Problem): ProblemWords {
  if (isAway(problem))
    return {
      title: 'The backend does not answer',
      detail: 'Nothing was changed as far as this page knows.',
      fix: 'The board asks again by itself. Try again when it shows what is set now.',
    };
  if (problem.code === 'stale')
    return {
      title: 'Somebody else changed this a moment ago',
      detail: 'The board shows it as it is now.',
      fix: 'Look at it, then try again.',
    };
  return problemWords(problem);
}
