import { CLIENT_PROBLEMS } from './client-problem.ts';

/** What a problem code means: its HTTP status and its title. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

const kind = (status: number, title: string): ProblemKind => ({ status, title });

/** The closed list of problems that the contract knows. A code never changes its meaning; new ones may be added. */
export const PROBLEMS = {
  'bad-json': kind(400, 'The body is not readable JSON'),
  'invalid-request': kind(422, 'The request does not fit the contract'),
  'not-a-plan': kind(422, 'The document is not a plan'),
  'too-large': kind(413, 'The body is too large'),
  'unsupported-media-type': kind(415, 'The body has another type'),
  'not-found': kind(404, 'There is nothing at this address'),
  'method-not-allowed': kind(405, 'This address does not take that method'),
  'unknown-plan': kind(404, 'There is no such plan'),
  'unknown-version': kind(404, 'There is no such version of this plan'),
  'unknown-number': kind(404, 'No published plan routes this number'),
  'unknown-call': kind(404, 'There is no such call'),
  'unknown-entry': kind(404, 'There is no such entry'),
  'unknown-recording': kind(404, 'There is no such recording'),
  'unknown-share': kind(404, 'This link no longer works'),
  'share-ended': kind(410, 'This link no longer works'),
  'too-many-shares': kind(409, 'Too many links open this plan'),
  'nothing-live': kind(404, 'This plan has no live version'),
  'plan-exists': kind(409, 'There is a plan with this id already'),
  'still-live': kind(409, 'The plan routes calls'),
  'too-many-plans': kind(409, 'There are too many plans'),
  'missing-if-match': kind(428, 'The write does not say what it changes'),
  stale: kind(412, 'Somebody else changed this'),
  'not-publishable': kind(422, 'The plan has errors'),
  'needs-reason': kind(422, 'Warnings need a reason'),
  'missing-recordings': kind(422, 'A recording of a greeting is not here'),
  'not-declarable': kind(422, 'This cannot be set'),
  'too-many-entries': kind(409, 'Too much is set at once'),
  'not-here': kind(403, 'Only this computer may see and change this'),
  'not-a-recording': kind(422, 'These bytes are not that recording'),
  'recordings-full': kind(507, 'There is no room for more recordings'),
  'bad-range': kind(416, 'There are no such bytes'),
  'self-test-failed': kind(422, 'A test call did not end as a call must'),
  'number-taken': kind(409, 'Another live plan routes one of the numbers'),
  'key-reused': kind(422, 'The key was used for another request'),
  'in-progress': kind(409, 'A request with this key is still running'),
  'too-many-calls': kind(429, 'Too many calls are in progress'),
  'rate-limited': kind(429, 'Too many requests'),
  'back-in-time': kind(422, 'A call cannot go back in time'),
  'wrong-clock': kind(422, 'The time of this call is kept by the other side'),
  'foreign-host': kind(421, 'This backend does not answer to that host name'),
  'foreign-origin': kind(403, 'Pages of that origin may not use this backend'),
  'storage-failed': kind(503, 'It could not be saved'),
  'unknown-outcome': kind(503, 'Whether it was saved is not known'),
  'read-only': kind(503, 'The backend does not take changes'),
  internal: kind(500, 'Something broke'),
  ...CLIENT_PROBLEMS,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
