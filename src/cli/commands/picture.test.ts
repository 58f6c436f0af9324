import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

it('writes the first flow as a picture to the terminal', async () => {
  const { code, out, err } = await runCli(['picture', 'clinic.json']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(out).toContain('>Main menu</text>');
});

it('draws another flow by its id, in black and white, into a file', async () => {
  const { code, out, saved } = await runCli([
    'picture',
    'clinic.json',
    '--flow',
    'billing',
    '--look',
    'print',
    '-o',
    'b.svg',
  ]);
  expect([code, out]).toEqual([0, '']);
  expect(saved['b.svg']).toContain('url(#ringplan-hatch-people)');
  expect(saved['b.svg']).not.toContain('>Main menu</text>');
});

it('says which flows and looks there are, and why a file cannot be written', async () => {
  const flow = await runCli(['picture', 'clinic.json', '--flow', 'sales']);
  expect(flow.code).toBe(2);
  expect(flow.err).toMatch(/no flow “sales”[^]*main {2}Main line/);
  const look = await runCli(['picture', 'clinic.json', '--look', 'pink']);
  expect(look.err).toMatch(/no look “pink”[^]*print/);
  const folder = await runCli(['picture', 'clinic.json', '-o', 'folder']);
  expect([folder.code, folder.err]).toEqual([2, 'folder cannot be written: it is a folder.\n']);
});
