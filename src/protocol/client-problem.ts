import type { Problem } from './problem.ts';

/** The problems that no backend answers: a client says them of an answer that did not come, or that it cannot read. */
export const CLIENT_PROBLEMS = {
  unreachable: { status: 0, title: 'The backend did not answer' },
  'bad-reply': { status: 0, title: 'The answer does not fit the contract' },
} as const;

/** One of these problems with its own sentence; apart from `problem`, so that a client can be fetched without all the others. */
export const clientProblem = (code: keyof typeof CLIENT_PROBLEMS, detail: string): Problem => ({
  type: `/api/docs#${code}`,
  ...CLIENT_PROBLEMS[code],
  code,
  detail,
});
