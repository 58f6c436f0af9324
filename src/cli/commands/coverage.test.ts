import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

it('tells the week in words, days that go alike together, then the dates that go otherwise', async () => {
  const { code, out, err } = await runCli(['coverage', 'clinic.json', '--number', 'billing']);
  expect(err).toBe('');
  expect(code).toBe(0);
  const mailbox = 'leaves a message in Billing mailbox';
  expect(out.split('\n').slice(0, 14)).toEqual([
    'Cedar Family Clinic: calls to Billing direct, (312) 555-0105',
    'The caller presses nothing; everybody answers; times of America/Chicago',
    '',
    `  Mon–Fri  00:00–08:00  ${mailbox}`,
    `           08:00–12:00  rings Dana Ortiz; if nobody answers, ${mailbox}`,
    `           12:00–13:00  ${mailbox}`,
    `           13:00–17:00  rings Dana Ortiz; if nobody answers, ${mailbox}`,
    `           17:00–24:00  ${mailbox}`,
    `  Sat–Sun  00:00–24:00  ${mailbox}`,
    '',
    'Otherwise until Mon 29 Nov 2027:',
    '  Thu 26 Nov 2026  Thanksgiving Day: closed all day → Message: Billing mailbox',
    '  Fri 27 Nov 2026  Thanksgiving Friday: closed all day → Message: Billing mailbox',
    '  Thu 24 Dec 2026  Christmas Eve: 08:00–12:00 → Dana Ortiz; else → Message: Billing mailbox',
  ]);
});

it('asks about another key, nobody answering, another first date and a day that is not normal', async () => {
  const urgent = await runCli(['coverage', 'clinic.json', '--number', 'main', '--key', '9', '--from', '2027-01-01']);
  expect(urgent.out).toContain('rings whoever is on call (Nurse line)');
  expect(urgent.out).toContain('Otherwise until Fri 7 Jan 2028:');
  const nobody = await runCli(['coverage', 'clinic.json', '--number', 'billing', '--nobody']);
  expect(nobody.out).toContain('  every day  00:00–24:00  leaves a message in Billing mailbox');
  expect(nobody.out).toContain('No date until Mon 29 Nov 2027 goes otherwise.');
  const closed = await runCli(['coverage', 'sound.json', '--situation', 'closed.json']);
  expect(closed.out).toContain('  every day  00:00–24:00  leaves a message in Front desk mailbox');
});

it('takes the number with the longest flow where none is named, and prints one JSON document', async () => {
  const { code, out } = await runCli(['coverage', 'clinic.json', '--json']);
  expect(code).toBe(0);
  const document = JSON.parse(out) as { week: { weekday: number; segments: object[] }[]; exceptions: object[] };
  expect(document).toMatchObject({
    command: 'coverage',
    plan: { name: 'Cedar Family Clinic' },
    number: 'main',
    case: { key: '', people: 'everybody' },
    dates: { from: '2026-11-23', to: '2027-11-29', zone: 'America/Chicago' },
  });
  expect(document.week.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('exits with 1 and says so where callers are lost', async () => {
  const { code, out } = await runCli(['coverage', 'lost.json']);
  expect(code).toBe(1);
  expect(out).toContain('LOST: ');
});

it.each([
  [['--number', 'fax'], 'The plan has no number “fax”. There is:\n  main  +13125550100  Main line'],
  [['--key', 'x'], '“x” is no phone key'],
  [['--from', '2026-02-30'], '“2026-02-30” is no date such as 2026-12-24.'],
])('refuses %j in words', async (flags, words) => {
  const { code, err } = await runCli(['coverage', 'sound.json', ...flags]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
