// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

it('lists every test call, what differed in words, and exits with 1 where one fails', async () => {
  const { code, out, err } = await runCli(['test', 'tested.json']);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('FAILS At night');
  expect(out).toMatch(/It ends with a message in .+; it must end with a person answering\./);
  expect(out).toMatch(/ok {4}By day → .+ answering, \d:\d\d/);
  expect(out).toMatch(/1 of 2 passed\. \d+ of \d+ exits untested\./);
});

it('exits with 0 where all pass, and where there is none says what to do', async () => {
  const clinic = await runCli(['test', 'clinic.json']);
  expect(clinic.code).toBe(0);
  expect(clinic.out).toContain('49 of 49 passed.');
  const none = await runCli(['test', 'sound.json']);
  expect([none.code, none.out]).toEqual([0, expect.stringContaining('has no test calls yet')]);
});

it('writes JUnit XML that parses, with every test call and what differed, whatever it is called', async () => {
  const { code, saved } = await runCli(['test', 'tested.json', '--junit', 'out.xml']);
  expect(code).toBe(1);
  const xml = saved['out.xml']!;
  // oxlint-disable-next-line no-control-regex -- what XML does not allow
  expect(xml).not.toMatch(/[\u0000-\u0008]/);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const suite = document.querySelector('testsuites > testsuite')!;
  expect([suite.getAttribute('tests'), suite.getAttribute('failures'), suite.getAttribute('errors')]).toEqual([
    '2',
    '1',
    '0',
  ]);
  const cases = [...suite.querySelectorAll('testcase')];
  expect(cases.map((one) => one.getAttribute('name'))).toEqual(['At night <“&”>', 'By day']);
  expect(cases[0]!.querySelector('failure')!.getAttribute('message')).toContain('it must end with a person answering');
  expect(cases[1]!.querySelector('failure')).toBeNull();
});

it('plays a drill, by its words or its id, and names those there are', async () => {
  const lunch = await runCli(['test', 'clinic.json', '--drill', 'everyone at lunch', '--json']);
  expect(lunch.code).toBe(1);
  const document = JSON.parse(lunch.out) as { drill: { id: string }; endWorse: number; calls: { effect: string }[] };
  expect(document.drill.id).toBe('lunch');
  expect(document.endWorse).toBe(document.calls.filter(({ effect }) => ['lost', 'worse'].includes(effect)).length);
  const text = await runCli(['test', 'clinic.json', '--drill', 'internet-cedar-street']);
  expect(text.out).toContain('Cedar Family Clinic: Internet down at Main office');
  expect(text.out).toMatch(/rings Lena Fischer and Marek Nowak → leaves a message in Front desk mailbox/);
  expect(text.out).toMatch(/\d+ of 49 calls end worse; \d+ as ever\./);
  const unknown = await runCli(['test', 'clinic.json', '--drill', 'flood']);
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('Everyone at lunch')]);
});

it('prints one JSON document, and says where a report cannot be written', async () => {
  const { out } = await runCli(['test', 'tested.json', '--json']);
  const document = JSON.parse(out) as { calls: { name: string; passed: boolean }[]; untested: object[] };
  expect(document.calls.map(({ passed }) => passed)).toEqual([false, true]);
  expect(document.untested.length).toBeGreaterThan(0);
  const { code, err } = await runCli(['test', 'tested.json', '--junit', 'folder']);
  expect([code, err]).toEqual([2, 'folder cannot be written: it is a folder.\n']);
});
