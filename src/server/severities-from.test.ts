import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { severitiesFrom } from './severities-from.ts';
import { testFolder } from './test-office.fixture.ts';

const from = async (text: string) => {
  const path = `${await testFolder()}/severities.json`;
  await writeFile(path, text);
  return severitiesFrom(path);
};

it('reads none, and a list', async () => {
  expect(await severitiesFrom('')).toEqual({ ok: true, value: {} });
  expect(await from('{"menu-depth": "off"}')).toEqual({ ok: true, value: { 'menu-depth': 'off' } });
});

it('says which file, which line and what could stand there', async () => {
  const missing = await severitiesFrom('/no/such/file');
  expect(missing.ok ? '' : missing.error).toMatch(/^RINGPLAN_SEVERITIES names \/no\/such\/file, which cannot be read/);
  const wrong = await from('{"menu-depth": "never"}');
  expect(wrong.ok ? '' : wrong.error).toContain('menu-depth: found "never", expected one of error, warning, hint, off');
  const torn = await from('{"menu-depth": ');
  expect(torn.ok ? '' : torn.error).toContain('which is no list of severities');
});
