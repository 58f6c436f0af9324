import { expect, it } from 'vitest';
import type { FetchLike } from '../../protocol/send-request.ts';
import { problem } from '../../protocol/problem.ts';
import { soundPlan } from '../../verify/plan-of.fixture.ts';
import { runCli } from '../run-cli.fixture.ts';

const NOW = Date.UTC(2026, 10, 24, 16, 7);
const HOUR_MS = 3_600_000;
const closed = {
  id: 'e-1',
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  by: 'Ann',
  note: 'Burst pipe',
  fromMs: NOW - HOUR_MS,
  untilMs: NOW + HOUR_MS,
};
const away = {
  id: 'e-2',
  kind: 'person',
  person: 'ann',
  state: 'away',
  fromMs: NOW + HOUR_MS,
  untilMs: NOW + 2 * HOUR_MS,
};
const entries = [closed, away].map((entry, index) => ({ revision: index + 1, entry }));

function backend(changed: Record<string, [number, unknown]> = {}) {
  const sent: string[] = [];
  const answers: Record<string, [number, unknown]> = {
    'GET /situation': [200, { plan: 'example', revision: 4, nowMs: NOW, entries }],
    'GET /live': [404, problem('nothing-live', 'Never published.')],
    'GET /draft': [200, { plan: 'example', revision: 1, savedAtMs: 1, document: soundPlan }],
    'DELETE /situation/entries/e-2': [200, { endedAtMs: NOW, entry: away }],
    ...changed,
  };
  const fetch: FetchLike = async (url, { method, headers }) => {
    const line = `${method} ${url.replace('http://backend/api/plans/example', '')}`;
    sent.push(`${line} ${headers['if-match'] ?? '-'}`);
    const [status, reply] = answers[line] ?? [404, problem('not-found', line)];
    return { status, text: async () => JSON.stringify(reply) };
  };
  return { fetch, sent };
}
const run = (action: string[], { fetch } = backend()) =>
  runCli(['situation', ...action, '--plan', 'example', '--server', 'http://backend'], fetch);

it('shows what is set, from when, until when and by whom', async () => {
  const { code, out } = await run(['show']);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'Example office, 2026-11-24 10:07 America/Chicago',
      '  now until 2026-11-24 11:07  the whole office is closed (Ann: Burst pipe)  e-1',
      '  2026-11-24 11:07 until 2026-11-24 12:07  Ann Lee is away  e-2',
      '',
    ].join('\n'),
  );
  const nothing = backend({ 'GET /situation': [200, { plan: 'example', revision: 4, nowMs: NOW, entries: [] }] });
  expect((await run(['show'], nothing)).out).toContain('Nothing is set');
  expect(JSON.parse((await run(['show', '--json'])).out)).toMatchObject({ command: 'situation', entries });
});

it('ends an entry with the revision it saw', async () => {
  const there = backend();
  const { code, out } = await run(['end', '--entry', 'e-2'], there);
  expect([code, out]).toEqual([0, 'Ended: Ann Lee is away.\n']);
  expect(there.sent).toContain('DELETE /situation/entries/e-2 "2"');
});

it('says what is wrong', async () => {
  expect((await run(['end', '--entry', 'e-9'])).err).toMatch(/No entry “e-9”[^]*e-1\n[^]*e-2/);
  expect((await run(['dance'])).err).toContain('Say show or end');
  const elsewhere = backend({ 'GET /situation': [403, problem('not-here', 'Another computer.')] });
  const refused = await run(['show'], elsewhere);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Only this computer')]);
  expect((await runCli(['situation', 'show', '--server', 'http://backend'])).err).toContain('Which plan?');
  expect((await runCli(['situation', 'show', '--plan', 'example'])).err).toContain('Which backend?');
});
