import { PROBLEMS } from '../../protocol/problem-codes.ts';
import { PROBLEM_FIXES } from '../../protocol/problem-fixes.ts';
import type { Problem } from '../../protocol/problem.ts';
import { ProblemError } from './problem-error.ts';

/** A refusal for people: what happened, the details, and what to do. The one place where a problem becomes words. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly fix: string;
}

const OWN: Partial<Record<Problem['code'], Partial<ProblemWords>>> = {
  unreachable: {
    title: 'The backend cannot be reached',
    detail: 'Your work is kept on this computer.',
    fix: 'It is saved there by itself as soon as the backend answers; then try again.',
  },
  'bad-reply': {
    title: 'What answers at this address is not a Ringplan backend',
    fix: 'Check that the backend runs and has the same version as this page.',
  },
  'unknown-outcome': {
    fix: 'Try again: the same request is repeated, so nothing happens twice.',
  },
  'not-here': {
    title: 'Only the computer that Ringplan runs on can do this for now',
    fix: 'Open this page there. Others can when Ringplan has sign-in.',
  },
  'not-declarable': {
    title: 'This cannot be set for today',
    fix: 'What is new in the draft has to be published first, and every end lies ahead.',
  },
  'unknown-entry': { title: 'This has ended already', fix: 'Look at what is set now.' },
  'missing-recordings': { fix: 'Open the greetings, record or upload them again, then publish.' },
  'not-a-recording': {
    title: 'This file is not a sound that can be played',
    fix: 'Choose an MP3, M4A, WAV, OGG or WebM file.',
  },
  'recordings-full': { fix: 'Use a shorter recording, or ask who runs the backend for more room.' },
  'unknown-share': { detail: 'Its address may not be whole, or what it showed was removed.' },
  'in-progress': { title: 'It is still being published', fix: 'Wait a moment, then try again.' },
  'number-taken': {
    title: 'Another client takes the calls of this number',
    fix: 'Take the number out of one of the two, then publish.',
  },
  stale: { title: 'Somebody else changed this meanwhile', fix: 'Look at both, then choose which to keep.' },
  'not-publishable': { fix: 'Fix the errors that are listed, then publish again.' },
  'storage-failed': { fix: 'Nothing was changed. Free disk space on the backend, then try again.' },
};

/** Puts a problem, or whatever else went wrong, into words. */
export function problemWords(error: unknown): ProblemWords {
  const problem = error instanceof ProblemError ? error.problem : (error as Problem | null);
  const code = problem?.code;
  if (!problem || code === undefined || !Object.hasOwn(PROBLEMS, code))
    return { title: 'Something broke', detail: error instanceof Error ? error.message : '', fix: 'Try again.' };
  const own = OWN[code];
  return {
    title: own?.title ?? PROBLEMS[code].title,
    detail: own?.detail ?? problem.detail,
    fix: own?.fix ?? PROBLEM_FIXES[code],
  };
}
