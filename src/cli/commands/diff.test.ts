import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

it('says what callers notice first, then what changed in the plan', async () => {
  const { code, out, err } = await runCli(['diff', 'sound.json', 'rewired.json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'Example office: what callers notice',
      '',
      '  Main line: in “Open” of “Desk hours”, callers who press 1',
      '    was: rings Ann Lee and Bob Ray; if nobody answers, leaves a message in Front desk mailbox',
      '    now: leaves a message in Front desk mailbox',
      '',
      'What changed in the plan',
      '  Main menu changed',
      '    Sales: Ring the desk → Take a message',
      '',
    ].join('\n'),
  );
});

it('exits with 1 for a difference of behaviour where asked to, not for one of names', async () => {
  expect((await runCli(['diff', 'sound.json', 'rewired.json', '--exit-code'])).code).toBe(1);
  const { code, out } = await runCli(['diff', 'sound.json', 'renamed.json', '--exit-code']);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'Example office: callers notice no difference',
      '',
      'What changed in the plan',
      '  Voicemail changed',
      '    was called Take a message',
      '',
    ].join('\n'),
  );
});

it('says that a plan does not differ from itself', async () => {
  const { out } = await runCli(['diff', 'sound.json', 'sound.json']);
  expect(out).toBe('Example office: callers notice no difference\n\nThe plans do not differ.\n');
});

it('prints one JSON document with two calls to play for each difference', async () => {
  const { out } = await runCli(['diff', 'sound.json', 'rewired.json', '--json']);
  const document = JSON.parse(out) as { outcome: { changes: object[] } };
  expect(document).toMatchObject({
    command: 'diff',
    old: { id: 'example' },
    new: { id: 'example' },
    outcome: { limits: [] },
    plan: [{ what: 'step', change: 'changed', node: 'menu' }],
  });
  expect(document.outcome.changes).toMatchObject([
    { is: 'end', lost: false, numbers: ['main'], callBefore: { keys: ['1'] }, callAfter: { keys: ['1'] } },
  ]);
});

it.each([
  [['sound.json'], 'Which two plans? Name the old file, then the new one.\nUsage: ringplan diff OLD.json NEW.json'],
  [['sound.json', 'rewired.json', 'list.json'], 'Two plans at a time: “list.json” is one too many.'],
  [['sound.json', 'list.json'], 'list.json is not a plan.'],
  [['none.json', 'sound.json'], 'none.json cannot be read'],
])('refuses %j in words', async (files, words) => {
  const { code, err } = await runCli(['diff', ...files]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
