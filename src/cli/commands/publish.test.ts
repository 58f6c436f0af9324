import { expect, it } from 'vitest';
import type { FetchLike } from '../../protocol/send-request.ts';
import { problem } from '../../protocol/problem.ts';
import { soundPlan as SOUND } from '../../verify/plan-of.fixture.ts';
import { runCli } from '../run-cli.fixture.ts';

const VERSION = 'a'.repeat(64);
const entry = {
  number: 3,
  version: VERSION,
  behaviourHash: 'b',
  publishedAtMs: 1,
  note: null,
  origin: 'publish',
  rolledBackTo: null,
  acknowledgements: [],
};
const SERVER = ['--server', 'http://backend/'];

type Sent = { line: string; headers: Record<string, string>; body: { acknowledgements?: unknown; document?: unknown } };

/** A backend that answers as the contract says, unless `answers` has another answer for a request. */
function backend(answers: Record<string, [number, unknown]> = {}) {
  const sent: Sent[] = [];
  const usual: Record<string, [number, unknown]> = {
    'GET http://backend/api/plans/example/draft': [200, { plan: 'example', revision: 4, savedAtMs: 1, document: {} }],
    'GET http://backend/api/plans/example/live': [200, { plan: 'example', entry, document: {} }],
    'PUT http://backend/api/plans/example/draft': [200, { plan: 'example', revision: 5, savedAtMs: 1 }],
    'POST http://backend/api/plans': [201, { plan: 'example', revision: 1, savedAtMs: 1 }],
    'POST http://backend/api/plans/example/versions': [201, entry],
    'GET http://backend/api/health': [
      200,
      { status: 'ok', version: '1', phoneSystem: 'none', database: 'ready', notes: [] },
    ],
  };
  const fetch: FetchLike = async (url, { method, headers, body }) => {
    const line = `${method} ${url}`;
    sent.push({ line, headers, body: JSON.parse(String(body ?? '{}')) as Sent['body'] });
    const [status, reply] = answers[line] ?? usual[line] ?? [404, problem('not-found', line)];
    return { status, text: async () => JSON.stringify(reply) };
  };
  return { fetch, sent };
}

it('saves the draft and publishes the revision it saved', async () => {
  const { fetch, sent } = backend();
  const { code, out } = await runCli(['publish', 'sound.json', ...SERVER], fetch);
  expect(code).toBe(0);
  expect(out).toBe(
    'Example office is live as number 3, version aaaaaaaaaaaa.\n' +
      'No phone system is connected to this backend: real calls do not change.\n',
  );
  expect(sent.map(({ line, headers }) => [line, headers['if-match']])).toEqual([
    ['GET http://backend/api/severities', undefined],
    ['GET http://backend/api/plans/example/draft', undefined],
    ['GET http://backend/api/plans/example/live', undefined],
    ['PUT http://backend/api/plans/example/draft', '"4"'],
    ['POST http://backend/api/plans/example/versions', '"5"'],
    ['GET http://backend/api/health', undefined],
  ]);
});

it('has the same key when run again, so that a lost answer cannot publish twice', async () => {
  const keys = [];
  for (const reason of ['Meant.', 'Meant.', 'Another reason.']) {
    const { fetch, sent } = backend();
    await runCli(['publish', 'warned.json', ...SERVER, '--reason', reason], fetch);
    keys.push(sent.at(-2)!.headers['idempotency-key']);
  }
  expect(keys[0]).toMatch(/^cli-[0-9a-f]{64}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

const UNPUBLISHED: Record<string, [number, unknown]> = {
  'GET http://backend/api/plans/example/draft': [
    200,
    { plan: 'example', revision: 4, savedAtMs: Date.UTC(2026, 10, 2, 9, 5), document: { name: 'Somebody’s work' } },
  ],
};

it('leaves a draft alone that nobody has published, and says of when it is and how to replace it', async () => {
  const { fetch, sent } = backend(UNPUBLISHED);
  const { code, out, err } = await runCli(['publish', 'sound.json', ...SERVER], fetch);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Example office is not published, and nothing was changed: draft 4 of the backend, ');
  expect(err).toContain('saved Mon 2 Nov, 03:05 (America/Chicago)');
  expect(err).toContain('Whoever saved it is not recorded');
  expect(err).toContain('--replace-draft');
  expect(sent.every(({ line }) => line.startsWith('GET '))).toBe(true);
  const json = await runCli(['publish', 'sound.json', ...SERVER, '--json'], backend(UNPUBLISHED).fetch);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({
    published: false,
    problem: { code: 'unpublished-draft' },
    draft: { revision: 4, savedAtMs: Date.UTC(2026, 10, 2, 9, 5) },
  });
});

it('replaces such a draft when told to, by its revision, and says so', async () => {
  const { fetch, sent } = backend({
    ...UNPUBLISHED,
    'GET http://backend/api/plans/example/live': [404, problem('nothing-live', 'Nothing is live.')],
  });
  const { code, out } = await runCli(['publish', 'sound.json', ...SERVER, '--replace-draft'], fetch);
  expect(code).toBe(0);
  expect(sent.find(({ line }) => line.startsWith('PUT '))?.headers['if-match']).toBe('"4"');
  expect(out).toContain('It replaced draft 4 of the backend, which was not published.');
});

it('changes nothing where it cannot learn whether the draft is published', async () => {
  const { fetch, sent } = backend({
    ...UNPUBLISHED,
    'GET http://backend/api/plans/example/live': [503, problem('storage-failed', 'The disk is full.')],
  });
  expect((await runCli(['publish', 'sound.json', ...SERVER, '--replace-draft'], fetch)).code).toBe(1);
  expect(sent.every(({ line }) => line.startsWith('GET '))).toBe(true);
});

it('needs no leave where the draft is already this plan: a command that was cut off runs again', async () => {
  const { fetch } = backend({
    'GET http://backend/api/plans/example/draft': [
      200,
      { plan: 'example', revision: 4, savedAtMs: 1, document: SOUND },
    ],
    'GET http://backend/api/plans/example/live': [404, problem('nothing-live', 'Nothing is live.')],
  });
  expect((await runCli(['publish', 'sound.json', ...SERVER], fetch)).code).toBe(0);
});

it('creates a plan that the backend does not have, under another id if asked', async () => {
  const { fetch, sent } = backend({
    'GET http://backend/api/plans/branch/draft': [404, problem('unknown-plan', 'There is none.')],
    'POST http://backend/api/plans/branch/versions': [201, entry],
  });
  const { code } = await runCli(['publish', 'sound.json', ...SERVER, '--plan', 'branch', '--json'], fetch);
  expect(code).toBe(0);
  expect(sent[2]).toMatchObject({ line: 'POST http://backend/api/plans', body: { document: { id: 'branch' } } });
});

const linesOf = (sent: Sent[]) => sent.map(({ line }) => line);
/** All that is asked before a plan is checked. */
const ASKED = ['GET http://backend/api/severities'];

it('checks as grave as the backend does', async () => {
  const lenient = { severities: { 'mailbox-without-owner': 'hint' } };
  const { fetch } = backend({ 'GET http://backend/api/severities': [200, lenient] });
  expect((await runCli(['publish', 'warned.json', ...SERVER], fetch)).code).toBe(0);
  const strict = { severities: { 'mailbox-without-owner': 'error' } };
  const { fetch: other } = backend({ 'GET http://backend/api/severities': [200, strict] });
  const { code, out } = await runCli(['publish', 'warned.json', ...SERVER, '--reason', 'Meant.'], other);
  expect(code).toBe(1);
  expect(out).toContain('1 error');
});

it('does not send a plan with errors', async () => {
  const { fetch, sent } = backend();
  const { code, out } = await runCli(['publish', 'broken.json', ...SERVER, '--reason', 'I want to.'], fetch);
  expect([code, linesOf(sent)]).toEqual([1, ASKED]);
  expect(out).toContain('Example office is not published: 1 error. Fix the errors first.');
  expect(out).toContain('leads nowhere');
});

it('sends warnings only with a reason', async () => {
  const { fetch, sent } = backend();
  const without = await runCli(['publish', 'warned.json', ...SERVER], fetch);
  expect([without.code, linesOf(sent)]).toEqual([1, ASKED]);
  expect(without.out).toContain('say why with --reason');
  expect((await runCli(['publish', 'warned.json', ...SERVER, '--reason', ' '], fetch)).code).toBe(1);
  const { code } = await runCli(['publish', 'warned.json', ...SERVER, '--reason', 'Read by a robot.'], fetch);
  expect(code).toBe(0);
  expect(sent.at(-2)!.body.acknowledgements).toEqual([
    { finding: 'mailbox-without-owner/mailboxes/front', reason: 'Read by a robot.' },
  ]);
});

it('says what the backend refuses, and what to do', async () => {
  const stale = problem('stale', 'Revision 4 is no longer the draft.');
  const { fetch } = backend({ 'PUT http://backend/api/plans/example/draft': [412, stale] });
  const { code, out, err } = await runCli(['publish', 'sound.json', ...SERVER], fetch);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    'Example office is not published. Somebody else changed this: Revision 4 is no longer the draft.\n' +
      'Compare with `current`, then write again with its ETag.\n',
  );
});

it('says when nobody answers', async () => {
  const { code, err } = await runCli(['publish', 'sound.json', ...SERVER]);
  expect(code).toBe(1);
  expect(err).toContain('The backend did not answer: no network in this test');
});

it('prints one JSON document with stable keys', async () => {
  const { fetch } = backend();
  const { out } = await runCli(['publish', 'sound.json', ...SERVER, '--json'], fetch);
  expect(JSON.parse(out)).toEqual({
    command: 'publish',
    plan: { id: 'example', name: 'Example office' },
    published: true,
    entry,
    problem: null,
    findings: [],
    replacedDraft: null,
    noPhoneSystem: true,
  });
  const held = await runCli(['publish', 'broken.json', ...SERVER, '--json'], fetch);
  expect(held.code).toBe(1);
  expect(JSON.parse(held.out)).toMatchObject({
    published: false,
    entry: null,
    problem: { code: 'not-publishable' },
    findings: [{ rule: 'unwired-exit' }],
  });
});

it('refuses an address or an id that is none with exit code 2', async () => {
  for (const server of [[], ['--server', 'backend'], ['--server', 'file:///etc']]) {
    const { code, err } = await runCli(['publish', 'sound.json', ...server]);
    expect(code).toBe(2);
    expect(err).toContain('Which backend?');
  }
  expect((await runCli(['publish', 'sound.json', ...SERVER, '--plan', '../x'])).code).toBe(2);
});
