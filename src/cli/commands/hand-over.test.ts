import { expect, it } from 'vitest';
import { runCli } from '../run-cli.fixture.ts';

it('writes the pack of a plan as one page into a file, with what was checked on the cover', async () => {
  const { code, out, err, saved } = await runCli(['hand-over', 'clinic.json', '-o', 'pack.html']);
  expect([code, out, err]).toEqual([0, '', '']);
  const page = saved['pack.html']!;
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('Cedar Family Clinic');
  expect(page).toMatch(/Checked to \d+ \w+ \d{4}: no caller gets lost/);
  expect(page).toContain('rings Dana Ortiz; if nobody answers, leaves a message in');
});

it('leaves parts out, and says which parts there are', async () => {
  const { out } = await runCli(['hand-over', 'sound.json', '--skip', 'pictures,tests']);
  expect(out).toContain('<h2>Menus</h2>');
  expect(out).not.toContain('<h2>Test sheet</h2>');
  const { code, err } = await runCli(['hand-over', 'sound.json', '--skip', 'cover']);
  expect(code).toBe(2);
  expect(err).toMatch(/no part “cover”[^]*sign-off/);
});

it('says why a file cannot be written', async () => {
  const { code, err } = await runCli(['hand-over', 'sound.json', '-o', 'folder']);
  expect([code, err]).toEqual([2, 'folder cannot be written: it is a folder.\n']);
});
