import { expect, it } from 'vitest';
import { runCli } from './run-cli.fixture.ts';

it('prints help for everything and for one command', async () => {
  for (const args of [['--help'], ['-h'], ['help']]) {
    const { code, out } = await runCli(args);
    expect(code).toBe(0);
    for (const word of ['ringplan check', 'ringplan simulate', 'ringplan publish', '--no-answer', 'Exit codes'])
      expect(out).toContain(word);
  }
  const one = await runCli(['check', '--help']);
  expect(one.out).toContain('ringplan check');
  expect(one.out).not.toContain('ringplan publish');
});

it('prints its version', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '', saved: {} });
});

it('refuses no command, and one that does not exist', async () => {
  const none = await runCli([]);
  expect([none.code, none.out]).toEqual([2, '']);
  expect(none.err).toContain('ringplan check');
  const odd = await runCli(['chekc', 'sound.json']);
  expect(odd.code).toBe(2);
  expect(odd.err).toContain('There is no command “chekc”');
  expect(odd.err).toContain('check');
});

const refused: [string, string[], RegExp][] = [
  ['a missing file', ['check', 'missing.json'], /missing\.json cannot be read: there is no such file/],
  ['a folder', ['check', 'folder'], /it is a folder/],
  ['corrupt JSON', ['check', 'corrupt.json'], /found .*, expected a JSON document/],
  ['JSON 10,000 levels deep', ['check', 'deep.json'], /found 10000 levels of brackets, expected at most 32 levels/],
  ['something else than a plan', ['check', 'list.json'], /the document: found a list, expected a plan/],
  ['a key that no plan has', ['check', 'extra.json'], /found the unknown key "colour"/],
  ['an unknown flag', ['check', 'sound.json', '--fast'], /Unknown option '--fast'\.\nUsage: ringplan check/],
  ['no file', ['check'], /Which plan\?/],
  ['two files', ['check', 'sound.json', 'broken.json'], /one too many/],
  ['a flag without its value', ['simulate', 'sound.json', '--to'], /--to/],
];
for (const [what, args, words] of refused) {
  it(`refuses ${what} with exit code 2, as text and as JSON`, async () => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    const json = await runCli([...args, '--json']);
    expect([json.code, json.err]).toEqual([2, '']);
    const document = JSON.parse(json.out) as { error: object };
    expect(Object.keys(document.error)).toEqual(['code', 'message', 'problems', 'known']);
  });
}

it('reads past a byte order mark', async () => {
  expect((await runCli(['check', 'mark.json'])).code).toBe(0);
});
