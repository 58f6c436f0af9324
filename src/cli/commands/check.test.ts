import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

it('says that a sound plan has no problems, and until when that is proven', async () => {
  const { code, out, err } = await runCli(['check', 'sound.json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Example office: no problems\n\nChecked to 27 Dec 2027: no caller gets lost\.\n/);
});

it('groups problems by severity, with step, cause, fix and the call that shows it', async () => {
  const { code, out } = await runCli(['check', 'broken.json']);
  expect(code).toBe(1);
  expect(out.slice(0, out.indexOf('\nChecked to'))).toBe(
    [
      'Example office: 1 error',
      '',
      'Errors',
      '  Main line › Main menu',
      '    Key 3, “Medical records”, of “Main menu” leads nowhere.',
      '    Fix: Connect it to the step that should follow.',
      '    See it: ringplan simulate broken.json --to main --at 2027-01-12T10:07 --caller +17085550142 --keys=3',
      '',
    ].join('\n'),
  );
});

it('prints a command that plays that very call', async () => {
  const { out } = await runCli(['check', 'broken.json']);
  const command = /See it: ringplan (.*)/.exec(out)![1]!;
  const played = await runCli(command.split(' '));
  expect(played.code).toBe(0);
  expect(played.out).toContain('Medical records');
  expect(played.out).toContain('this exit has no wire');
});

it('exits with 1 for a warning alone', async () => {
  const { code, out } = await runCli(['check', 'warned.json']);
  expect(code).toBe(1);
  expect(out).toContain('Mailbox: Front desk mailbox');
});

it('prints one JSON document with stable keys', async () => {
  const { code, out } = await runCli(['check', 'broken.json', '--json']);
  expect(code).toBe(1);
  const document = JSON.parse(out) as { findings: object[] };
  expect(Object.keys(document)).toEqual(['command', 'plan', 'counts', 'canPublish', 'findings', 'proof']);
  expect(document).toMatchObject({
    command: 'check',
    plan: { id: 'example', name: 'Example office' },
    counts: { error: 1, warning: 0, hint: 0 },
    canPublish: false,
  });
  expect(Object.keys(document.findings[0]!).sort()).toEqual([
    'call',
    'fix',
    'id',
    'message',
    'place',
    'rule',
    'severity',
  ]);
});

it('reports the proof: promises with verdict and reason, limits, and until when', async () => {
  const { code, out } = await runCli(['check', 'promising.json']);
  expect(code).toBe(1);
  expect(out).toContain('This promise is not complete. Choose the hours that it is about.');
  expect(out).toContain(
    [
      'Promises',
      '  Not known: A caller to Main line who presses 9 outside (to be chosen) reaches a person within 60 s.',
      '    Choose the hours that it is about.',
    ].join('\n'),
  );
  const json = await runCli(['check', 'promising.json', '--json']);
  expect(JSON.parse(json.out)).toMatchObject({
    canPublish: false,
    findings: [{ rule: 'promise', severity: 'error' }],
    proof: {
      from: '2026-11-23T00:00:00.000Z',
      until: '2027-12-28T00:00:00.000Z',
      limits: [],
      promises: [{ promise: 'urgent', is: 'unknown', why: 'Choose the hours that it is about.' }],
    },
  });
});
it('goes by the severities of a workspace', async () => {
  const { code, out } = await runCli(['check', 'warned.json', '--severities', 'severities.json']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Example office: no problems\n/);
});

it('refuses severities that it cannot use, line by line', async () => {
  const { code, err } = await runCli(['check', 'sound.json', '--severities', 'fatal.json']);
  expect(code).toBe(2);
  expect(err).toContain('fatal.json is no list of severities.');
  expect(err).toContain('unwired-exit: found "off", expected no line for this rule: it keeps calls from being lost');
  expect(err).toContain('menu-depth: found "fatal", expected one of error, warning, hint, off');
  expect((await runCli(['check', 'sound.json', '--severities', 'none.json'])).err).toContain('cannot be read');
});
