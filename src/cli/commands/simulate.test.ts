import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

const call = (...flags: string[]) => runCli(['simulate', 'sound.json', ...flags]);
const lateCall = ['--to', 'main', '--at', '2026-12-23T18:05'];
const openCall = ['--to', 'main', '--at', '2026-12-23T10:00'];

it('tells a call line by line, with reasons and without codes, then its end', async () => {
  const { code, out } = await call(...lateCall);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'Example office: a call to Main line, (312) 555-0100',
      '2026-12-23 18:05 America/Chicago, from (708) 555-0142',
      '',
      '  0:00                  A call to Main line from (708) 555-0142 comes in',
      '  0:00  Incoming call   The call enters the flow',
      '  0:00  Office hours    18:05 is outside every period of Desk hours (so the way for closed, all other times applies)',
      '  0:00  Take a message  Front desk mailbox says “Please leave a message after the tone.”, then takes a message',
      '  0:15  Take a message  The caller leaves a message of 12 s in Front desk mailbox',
      '  0:15  Take a message  Ann Lee is told of the message',
      '',
      'The call ends: a message in Front desk mailbox, after 0:15.',
      'No real phone rang.',
      '',
    ].join('\n'),
  );
});

it('finds a number by E.164, as people write it, by id and by name', async () => {
  const outputs = await Promise.all(
    ['+13125550100', '+1 (312) 555-0100', 'main', 'main LINE'].map((to) =>
      call('--to', to, '--at', '2026-12-23T18:05'),
    ),
  );
  for (const { code, out } of outputs) expect({ code, out }).toEqual({ code: 0, out: outputs[0]!.out });
});

const json = async (...flags: string[]) =>
  JSON.parse((await call(...openCall, '--json', ...flags)).out) as { call: { keys: string[] }; outcome: object };

it('presses keys: each character one answer, commas between longer ones, a dash for nothing', async () => {
  expect((await json('--keys', '21')).call.keys).toEqual(['2', '1']);
  expect((await json('--keys', '12345,-,1')).call.keys).toEqual(['12345', '', '1']);
  const late = await json('--keys', '-1');
  expect(late.call.keys).toEqual(['', '1']);
  expect(late.outcome).toMatchObject({ kind: 'answered' });
});

it('lets people not answer, by id, by name and by the beginning of a name', async () => {
  for (const people of [
    ['ann', 'bob'],
    ['ANN LEE', 'b'],
  ]) {
    const flags = people.flatMap((person) => ['--no-answer', person]);
    const { code, out } = await call(...openCall, '--keys', '1', ...flags);
    expect(code).toBe(0);
    expect(out).toContain('Nobody in Front desk answers');
  }
});

it('takes a caller, a hidden one too, and a situation', async () => {
  expect((await call(...lateCall, '--caller', 'withheld')).out).toContain('from a hidden number');
  expect((await call(...lateCall, '--caller', '+13125550188')).out).toContain('from (312) 555-0188');
  const { out } = await call(...openCall, '--keys', '1', '--situation', 'snow.json');
  expect(out).toContain('Ann Lee is skipped (away)');
  const shut = await call(...openCall, '--situation', 'closed.json');
  expect(shut.out).toContain('somebody closed it until further notice');
});

it('prints one JSON document with stable keys', async () => {
  const { code, out } = await call(...lateCall, '--json');
  const document = JSON.parse(out) as { lines: object[] };
  expect(code).toBe(0);
  expect(Object.keys(document)).toEqual([
    'command',
    'plan',
    'number',
    'call',
    'outcome',
    'who',
    'startMs',
    'endMs',
    'lines',
  ]);
  expect(Object.keys(document.lines[0]!)).toEqual(['afterMs', 'flow', 'node', 'step', 'code', 'args', 'says', 'why']);
  expect(document).toMatchObject({ outcome: { kind: 'message', mailbox: 'front' }, who: 'front' });
  expect(out).not.toContain('**');
});

const refused: [string, string[], RegExp][] = [
  ['no number', ['--at', '2026-12-24T18:05'], /Which number is called\?/],
  ['no time', ['--to', 'main'], /When\?/],
  [
    'an unknown number',
    ['--to', '+19995550100', '--at', '2026-12-24T18:05'],
    /has no number “\+19995550100”[^]*main {2}\+13125550100 {2}Main line/,
  ],
  [
    'a day that does not exist',
    ['--to', 'main', '--at', '2026-02-30T10:00'],
    /“2026-02-30T10:00” is not a date and time/,
  ],
  ['an hour that does not exist', ['--to', 'main', '--at', '2026-02-20T25:00'], /is not a date and time/],
  ['keys no telephone has', [...lateCall, '--keys', '1x'], /“1x” are no phone keys/],
  ['an empty answer', [...lateCall, '--keys', '1,,2'], /are no phone keys/],
  ['an unknown person', [...lateCall, '--no-answer', 'zoe'], /has no person “zoe”[^]*ann {2}Ann Lee[^]*\+13125550151/],
  ['a caller that is no number', [...lateCall, '--caller', '555'], /“555” is no caller/],
  ['a situation file that is missing', [...lateCall, '--situation', 'none.json'], /none\.json cannot be read/],
  ['a situation that is none', [...lateCall, '--situation', 'list.json'], /list\.json is not a situation/],
  [
    'a situation about somebody unknown',
    [...lateCall, '--situation', 'stranger.json'],
    /entries\.0\.person: found "zoe", expected one of ann, bob/,
  ],
];
for (const [what, flags, words] of refused) {
  it(`refuses ${what} with exit code 2`, async () => {
    const { code, out, err } = await call(...flags);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
}

it('lets others call just before, and refuses what is no count of them', async () => {
  const alone = await call(...openCall, '--keys', '1');
  expect((await call(...openCall, '--keys', '1', '--callers-ahead', '0')).out).toBe(alone.out);
  const { code, out } = await call(...openCall, '--keys', '1', '--callers-ahead', '3');
  expect(code).toBe(0);
  expect(out).not.toBe(alone.out);
  for (const wrong of ['21', '-1', '1.5', 'many']) {
    const refused = await call(...openCall, `--callers-ahead=${wrong}`);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`“${wrong}” is no count of callers ahead`);
  }
});
