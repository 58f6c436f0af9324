/** What a problem code means: its HTTP status, its title, and what the client can do about it. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly fix: string;
}

const kind = (status: number, title: string, fix: string): ProblemKind => ({ status, title, fix });

/** The closed list of problems that the contract knows. A code never changes its meaning; new ones may be added. */
export const PROBLEMS = {
  'bad-json': kind(
    400,
    'The body is not readable JSON',
    'Send one JSON document within the limits that `errors` names.',
  ),
  'invalid-request': kind(
    422,
    'The request does not fit the contract',
    'Correct the members that `errors` lists; the document at /api/openapi.json has every schema.',
  ),
  'not-a-plan': kind(
    422,
    'The document is not a plan',
    'Correct what `errors` lists; /schemas/plan-1.json has the schema.',
  ),
  'too-large': kind(413, 'The body is too large', 'A body may have at most 1 MiB, a recording at most 5 MiB.'),
  'unsupported-media-type': kind(
    415,
    'The body has another type',
    'Send `content-type: application/json`, and the type of the sound for a recording; nothing else is read.',
  ),
  'not-found': kind(404, 'There is nothing at this address', 'See /api/docs for every address.'),
  'method-not-allowed': kind(
    405,
    'This address does not take that method',
    'See /api/docs for the methods of an address.',
  ),
  'unknown-plan': kind(404, 'There is no such plan', 'List the plans with GET /api/plans.'),
  'unknown-version': kind(
    404,
    'There is no such version of this plan',
    'List them with GET /api/plans/{plan}/versions.',
  ),
  'unknown-number': kind(
    404,
    'No published plan routes this number',
    'Call one of the numbers in `numbers`, or publish a plan that has this one.',
  ),
  'unknown-call': kind(404, 'There is no such call', 'It never was, or it ended more than 15 minutes ago.'),
  'unknown-entry': kind(404, 'There is no such entry', 'It has ended, or it never was. Read the situation again.'),
  'unknown-recording': kind(404, 'There is no such recording', 'Send its bytes with PUT /api/recordings/{sha256}.'),
  'unknown-share': kind(404, 'This link no longer works', 'Ask whoever sent it for a new one.'),
  'share-ended': kind(410, 'This link no longer works', 'Ask whoever sent it for a new one.'),
  'too-many-shares': kind(409, 'Too many links open this plan', 'Take some of them back; at most 50 open at a time.'),
  'nothing-live': kind(404, 'This plan has no live version', 'Publish it first.'),
  'plan-exists': kind(
    409,
    'There is a plan with this id already',
    'Save to its draft, or give the new plan another id.',
  ),
  'still-live': kind(
    409,
    'The plan routes calls',
    'To remove it all the same, name the number of its live version in `live`: then its numbers are not routed any more.',
  ),
  'too-many-plans': kind(409, 'There are too many plans', 'This backend holds at most 500 plans.'),
  'missing-if-match': kind(
    428,
    'The write does not say what it changes',
    'Send `If-Match` with the ETag that you read, so that nobody’s work is overwritten.',
  ),
  stale: kind(412, 'Somebody else changed this', 'Compare with `current`, then write again with its ETag.'),
  'not-publishable': kind(422, 'The plan has errors', 'Fix every finding of severity “error” in `findings`.'),
  'needs-reason': kind(
    422,
    'Warnings need a reason',
    'Send an acknowledgement with a reason for every warning in `findings`.',
  ),
  'missing-recordings': kind(
    422,
    'A recording of a greeting is not here',
    'Record or upload the greetings in `errors` again, or take their recordings away.',
  ),
  'not-declarable': kind(
    422,
    'This cannot be set',
    'Correct the members that `errors` lists. Every entry ends, and names only what the plan has: publish what is new first.',
  ),
  'too-many-entries': kind(409, 'Too much is set at once', 'End some of what is set; at most 500 entries are kept.'),
  'not-here': kind(
    403,
    'Only this computer may see and change this',
    'Open Ringplan on the computer that the backend runs on; others can when there is sign-in.',
  ),
  'not-a-recording': kind(
    422,
    'These bytes are not that recording',
    'Send a sound of the type that `Content-Type` says, under the SHA-256 of its bytes.',
  ),
  'recordings-full': kind(
    507,
    'There is no room for more recordings',
    'Send shorter or smaller recordings, or give the backend more room with RINGPLAN_RECORDINGS_MB.',
  ),
  'bad-range': kind(416, 'There are no such bytes', 'Ask for one range within the length of the recording.'),
  'self-test-failed': kind(
    422,
    'A test call did not end as a call must',
    'See `detail` for the number; please report the plan, this is a fault of the engine.',
  ),
  'number-taken': kind(
    409,
    'Another live plan routes one of the numbers',
    'Take the number out of one of the two plans.',
  ),
  'key-reused': kind(
    422,
    'The key was used for another request',
    'Use a new key for a new request; repeat one only with the same content.',
  ),
  'in-progress': kind(409, 'A request with this key is still running', 'Wait, then repeat it with the same key.'),
  'too-many-calls': kind(429, 'Too many calls are in progress', 'End some, or wait; see `Retry-After`.'),
  'rate-limited': kind(429, 'Too many requests', 'Wait for the seconds in `Retry-After`.'),
  'back-in-time': kind(
    422,
    'A call cannot go back in time',
    'Send an `atMs` that is not before the last one of this rehearsal.',
  ),
  'wrong-clock': kind(
    422,
    'The time of this call is kept by the other side',
    'Send `atMs` with every input of a rehearsal, and with none of a live call.',
  ),
  'foreign-host': kind(421, 'This backend does not answer to that host name', 'Add the origin to RINGPLAN_ORIGINS.'),
  'foreign-origin': kind(403, 'Pages of that origin may not use this backend', 'Add the origin to RINGPLAN_ORIGINS.'),
  'storage-failed': kind(503, 'It could not be saved', 'Nothing was changed. Free disk space, then try again.'),
  'unknown-outcome': kind(
    503,
    'Whether it was saved is not known',
    'Repeat the request with the same Idempotency-Key after the backend was restarted.',
  ),
  'read-only': kind(
    503,
    'The backend does not take changes',
    'An earlier write failed. Calls go on; check the disk and restart the backend.',
  ),
  internal: kind(500, 'Something broke', 'Please report it with the time; the backend goes on.'),
  unreachable: kind(0, 'The backend did not answer', 'Check that it runs and that the address is right.'),
  'bad-reply': kind(0, 'The answer does not fit the contract', 'The two sides may be of different versions.'),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;
