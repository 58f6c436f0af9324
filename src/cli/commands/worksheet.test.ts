import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { runCli } from '../run-cli.fixture.ts';

it('makes the plan of a filled sheet, and says beside it what is still to ask', async () => {
  const { code, out, err, saved } = await runCli(['worksheet', 'plumbing.sheet.json', '-o', 'plan.json']);
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(/^Still to ask:\n[^]*Which fax, door, alarm or elevator lines/);
  const read = parsePlan(saved['plan.json']!, KINDS);
  expect(read).toMatchObject({
    ok: true,
    value: { name: 'Harrow & Sons Plumbing', numbers: { main: { e164: '+13125550110' } } },
  });
});

it('says place by place why a sheet makes no plan', async () => {
  const { code, out, err } = await runCli(['worksheet', 'thin.sheet.json']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/The office, Name of the office: This is needed/);
  expect(err).toMatch(/People, 1 \(Tom\), Mobile: /);
});

it('writes the sheet as a page, filled or empty, and an empty one as a file', async () => {
  expect((await runCli(['worksheet', 'plumbing.sheet.json', '--print'])).out).toContain(
    '<h1>Harrow &amp; Sons Plumbing</h1>',
  );
  const { saved } = await runCli(['worksheet', 'empty', '--print', '-o', 'sheet.html']);
  expect(saved['sheet.html']).toContain('<h1>How should our phones be answered?</h1>');
  expect(JSON.parse((await runCli(['worksheet', 'empty'])).out)).toMatchObject({ format: 'ringplan-worksheet-1' });
});

it('refuses what is no worksheet, and files that cannot be read or written', async () => {
  expect(await runCli(['worksheet', 'sound.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no worksheet'),
  });
  expect(await runCli(['worksheet', 'gone.json'])).toMatchObject({
    code: 2,
    err: 'gone.json cannot be read: there is no such file.\n',
  });
  expect(await runCli(['worksheet', 'empty', '-o', 'folder'])).toMatchObject({
    code: 2,
    err: 'folder cannot be written: it is a folder.\n',
  });
});
